package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// manifestOf is the last document of a Kubernetes file.
func manifestOf(t *testing.T, name string) *yaml.Node {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("../../deploy/kubernetes", name))
	if err != nil {
		t.Fatal(err)
	}
	docs := strings.Split(string(raw), "\n---\n")
	root, errs := yaml.Parse(source.NewFile(name, docs[len(docs)-1]))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	return root
}

// within walks a tree of mappings; of a list it takes the first entry.
func within(n *yaml.Node, path string) *yaml.Node {
	for key := range strings.SplitSeq(path, ".") {
		if n != nil && n.Kind == yaml.Sequence {
			n = n.Items[0]
		}
		if n != nil {
			n = n.Get(key)
		}
	}
	return n
}

const container = "spec.template.spec.containers"

// called is the command line of a job's container, its folders those of a test.
func called(t *testing.T, job *yaml.Node, folders *strings.Replacer) []string {
	t.Helper()
	if c := within(job, container+".command"); len(c.Items) != 1 || c.Items[0].Value != "qiyue" {
		t.Fatal("the container does not run qiyue")
	}
	var args []string
	for _, a := range within(job, container+".args").Items {
		args = append(args, folders.Replace(a.Value))
	}
	return args
}

// The Kubernetes jobs, run as their manifests say with nothing but the index
// in the environment, end with the bytes of one run on one machine.
func TestKubernetesJobs(t *testing.T) {
	job, merge := manifestOf(t, "batch-job.yaml"), manifestOf(t, "merge-job.yaml")
	for path, want := range map[string]string{
		"spec.completionMode": "Indexed", "spec.template.spec.restartPolicy": "Never", container + ".securityContext.readOnlyRootFilesystem": "true",
		container + ".securityContext.allowPrivilegeEscalation": "false", "spec.template.spec.securityContext.runAsNonRoot": "true",
		"spec.podFailurePolicy.rules.onExitCodes.containerName": within(job, container+".name").Value, container + ".env.name": "QIYUE_SHARD",
	} {
		if n := within(job, path); n == nil || n.Value != want {
			t.Errorf("%s is not %s", path, want)
		}
	}
	for _, j := range []*yaml.Node{job, merge} {
		volumes := map[string]bool{}
		for _, v := range within(j, "spec.template.spec.volumes").Items {
			volumes[v.Get("name").Value] = true
		}
		for _, m := range within(j, container+".volumeMounts").Items {
			if !volumes[m.Get("name").Value] {
				t.Errorf("no volume %s", m.Get("name").Value)
			}
		}
		for _, path := range []string{".resources.requests.cpu", ".resources.requests.memory", ".resources.limits.memory"} {
			if within(j, container+path) == nil {
				t.Errorf("%s is missing", path)
			}
		}
	}
	completions, err := strconv.Atoi(within(job, "spec.completions").Value)
	if err != nil || within(job, container+".env.value").Value != "auto/"+strconv.Itoa(completions) {
		t.Fatalf("%d completions go with %s", completions, within(job, container+".env.value").Value)
	}

	input, whole, parts := t.TempDir(), t.TempDir(), t.TempDir()
	for to, from := range map[string]string{"base.yaml": "../../testdata/specs/after-sales.yaml", "dealers.csv": "../../testdata/batch/dealers.csv"} {
		raw, err := os.ReadFile(from)
		if err == nil {
			if to == "dealers.csv" { // nine rows
				raw = []byte(strings.Join(strings.SplitAfter(string(raw), "\n")[:10], ""))
			}
			err = os.WriteFile(filepath.Join(input, to), raw, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	ran := func(args []string) {
		t.Helper()
		var out, errOut bytes.Buffer
		if code := run(args, strings.NewReader(""), &out, &errOut); code != exitClean {
			t.Fatalf("%v: exit code %d\n%s", args, code, errOut.String())
		}
	}
	ran(called(t, job, strings.NewReplacer("/input", input, "/output", whole)))
	t.Setenv(within(job, container+".env.name").Value, within(job, container+".env.value").Value)
	folders := strings.NewReplacer("/input", input, "/output", parts)
	for i := range completions {
		t.Setenv("JOB_COMPLETION_INDEX", strconv.Itoa(i))
		ran(called(t, job, folders))
		if i == 2 { // a pod that is started once more finds its work done
			ran(called(t, job, folders))
		}
	}
	ran(called(t, merge, folders))
	want, got := contents(t, whole), contents(t, parts)
	for name, data := range want {
		if got[name] != data {
			t.Errorf("%s differs", name)
		}
		delete(got, name)
	}
	if len(want) != 19 {
		t.Errorf("%d files", len(want))
	}
	for name := range got {
		if !strings.HasPrefix(name, "manifest-") {
			t.Errorf("%s is left over", name)
		}
	}
}

// contents are the files of a folder.
func contents(t *testing.T, folder string) map[string]string {
	t.Helper()
	list, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, e := range list {
		raw, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		out[e.Name()] = string(raw)
	}
	return out
}
