package main

import (
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is set by release builds: -ldflags "-X main.version=1.2.3".
var version = "devel"

func versionCommand(t *terminal) *cobra.Command {
	return &cobra.Command{Use: "version", Short: "cmd-version", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			revision := ""
			if info, ok := debug.ReadBuildInfo(); ok {
				for _, s := range info.Settings {
					if s.Key == "vcs.revision" {
						revision = " " + s.Value[:min(12, len(s.Value))]
					}
				}
			}
			t.print("qiyue %s%s\n", version, revision)
			return nil
		}}
}
