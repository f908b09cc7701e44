package batch

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
)

// Shard is one part of a run that several machines share; the zero Shard is
// the whole. Rows are dealt in turn, so that parts differ by one row at most.
type Shard struct{ Index, Count int } // Index from 1

// Has reports whether the row at a place (from 0) belongs to the shard.
func (s Shard) Has(i int) bool { return s.Count < 2 || i%s.Count == s.Index-1 }

// String is "2/8", "" for the whole.
func (s Shard) String() string {
	if s.Count < 2 {
		return ""
	}
	return strconv.Itoa(s.Index) + "/" + strconv.Itoa(s.Count)
}

// suffix tells the files of shards apart: "-2-of-8".
func (s Shard) suffix() string {
	if s.Count < 2 {
		return ""
	}
	return "-" + strconv.Itoa(s.Index) + "-of-" + strconv.Itoa(s.Count)
}

// MaxShards bounds the parts of a run.
const MaxShards = 10_000

// ParseShard reads "2/8", counted from 1; "auto" or "auto/8" takes from the
// environment what it does not say.
func ParseShard(text string, getenv func(string) string) (Shard, diag.Text) {
	wrong := diag.Say("batch-shard", "found", text)
	first, total, split := strings.Cut(strings.TrimSpace(text), "/")
	if first != "auto" {
		s, ok := shard(first, total)
		if !ok {
			return Shard{}, wrong
		}
		return s, diag.Text{}
	}
	for _, e := range schedulers {
		index, err := strconv.Atoi(getenv(e.index))
		if err != nil {
			continue
		}
		base := e.from
		if e.first != "" {
			if n, err := strconv.Atoi(getenv(e.first)); err == nil {
				base = n
			}
		}
		count := total
		for _, name := range e.count {
			if !split && getenv(name) != "" {
				count = getenv(name)
				break
			}
		}
		s, ok := shard(strconv.Itoa(index-base+1), count)
		if !ok {
			return Shard{}, diag.Say("batch-shard-environment", "name", e.index, "index", getenv(e.index), "count", count)
		}
		return s, diag.Text{}
	}
	return Shard{}, diag.Say("batch-shard-none")
}

// schedulers are the variables by which schedulers tell a task its place.
var schedulers = []struct {
	index string
	from  int    // index of the first task
	first string // variable that says otherwise
	count []string
}{
	{"QIYUE_SHARD_INDEX", 1, "", []string{"QIYUE_SHARDS"}},
	{"JOB_COMPLETION_INDEX", 0, "", []string{"QIYUE_SHARDS"}},                                  // Kubernetes indexed Job
	{"SLURM_ARRAY_TASK_ID", 0, "SLURM_ARRAY_TASK_MIN", []string{"SLURM_ARRAY_TASK_COUNT"}},     // Slurm array
	{"CI_NODE_INDEX", 1, "", []string{"CI_NODE_TOTAL"}},                                        // GitLab parallel
	{"BUILDKITE_PARALLEL_JOB", 0, "", []string{"BUILDKITE_PARALLEL_JOB_COUNT"}},                // Buildkite
	{"CIRCLE_NODE_INDEX", 0, "", []string{"CIRCLE_NODE_TOTAL"}},                                // CircleCI
	{"AWS_BATCH_JOB_ARRAY_INDEX", 0, "", []string{"AWS_BATCH_JOB_ARRAY_SIZE", "QIYUE_SHARDS"}}, // AWS Batch
	{"CLOUD_RUN_TASK_INDEX", 0, "", []string{"CLOUD_RUN_TASK_COUNT"}},                          // Cloud Run jobs
}

func shard(index, count string) (Shard, bool) {
	i, err := strconv.Atoi(index)
	n, err2 := strconv.Atoi(count)
	if err != nil || err2 != nil || n < 1 || n > MaxShards || i < 1 || i > n {
		return Shard{}, false
	}
	return Shard{i, n}, true
}
