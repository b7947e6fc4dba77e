package bench

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// A Machine is what a run ran on.
type Machine struct {
	CPU    string `json:"cpu"`
	Cores  int    `json:"cores"`
	Memory string `json:"memory"`
	System string `json:"system"`
	Go     string `json:"go"`
	Load   string `json:"load"` // of the last minute, when the run began
}

// NewReport begins a report on this machine, commit and day.
func NewReport(name, title string, about ...string) *Report {
	return &Report{
		Name: name, Title: title, About: about, Machine: thisMachine(), Commit: commit(),
		Date: time.Now().UTC().Format(time.DateOnly),
	}
}

func thisMachine() Machine {
	load, _, _ := strings.Cut(read("/proc/loadavg"), " ")
	return Machine{
		CPU: field("/proc/cpuinfo", "model name"), Cores: runtime.NumCPU(), Memory: memory(),
		System: runtime.GOOS + "/" + runtime.GOARCH, Go: runtime.Version(), Load: load,
	}
}

// read returns a file's content; what cannot be found out stays empty.
func read(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	return string(b)
}

// field returns the value of the first line "name: value" in a file.
func field(path, name string) string {
	for line := range strings.Lines(read(path)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

func memory() string {
	var kib int64
	if _, err := fmt.Sscan(field("/proc/meminfo", "MemTotal"), &kib); err != nil {
		return ""
	}
	return fmt.Sprintf("%d GiB", (kib+1<<19)>>20)
}

// commit names the source: the commit, and whether files differ from it.
// Results and the page made of them do not count.
func commit() string {
	out, err := exec.Command("git", "rev-parse", "--short=12", "HEAD").Output()
	if err != nil {
		return ""
	}
	name := strings.TrimSpace(string(out))
	out, err = exec.Command("git", "status", "--porcelain", "--", ":!bench/results", ":!docs/performance.md").Output()
	if err != nil || len(out) > 0 {
		name += " with changes"
	}
	return name
}
