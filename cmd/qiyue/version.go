package main

import (
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is set by release builds: -ldflags "-X main.version=1.2.3".
var version = "devel"

func versionCommand(t *terminal) *cobra.Command {
	return &cobra.Command{Use: "version", Short: "cmd-version", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return t.printVersion() }}
}

func (t *terminal) printVersion() error {
	t.print("qiyue %s\n", build())
	return nil
}

// build is the version with the revision it was built from.
func build() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				return version + " " + s.Value[:min(12, len(s.Value))]
			}
		}
	}
	return version
}
