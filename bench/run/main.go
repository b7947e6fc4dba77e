// Command run measures and writes what it measured to bench/results:
//
//	go run ./bench/run [-binary bin/enigma] market
//	go run ./bench/run crypto
//	go run ./bench/run leakage
//	go run ./bench/run chain
//	go run ./bench/run planning
//	go run ./bench/run [-scale 0.1] tpch
//	go run ./bench/run page     # docs/performance.md, from bench/results
//
// The Makefile's bench targets call it in the repository's root.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/pprof"
	"testing"
	"time"

	"enigma/bench"
	"enigma/bench/chain"
	"enigma/bench/crypto"
	"enigma/bench/leakage"
	"enigma/bench/market"
	"enigma/bench/planning"
	"enigma/bench/tpch"
)

const (
	results = "bench/results"
	page    = "docs/performance.md"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("run", flag.ContinueOnError)
	binary := flags.String("binary", "bin/enigma", "the enigma executable")
	rows := flags.Int("rows", 200_000, "bars in the data set")
	scale := flags.Float64("scale", 0.1, "TPC-H's scale factor")
	budget := flags.Duration("budget", 3*time.Second, "how long each contender gets for each question")
	only := flags.String("only", "", "ask only questions whose name contains this, and write nothing")
	profile := flags.String("cpuprofile", "", "run all nodes in this process, write its profile there, and no results")
	if err := flags.Parse(args); err != nil {
		return err
	}
	say := func(r bench.Result) {
		fmt.Fprintf(out, "%-64s %12.4g %12.4g %-7s %6.3g  %s\n", r.Name, r.Value, r.Baseline, r.Unit, r.Ratio, r.Bar)
	}
	switch flags.Arg(0) {
	case "market":
		o := market.Options{Binary: *binary, Rows: *rows, Budget: *budget, Only: *only, Say: say}
		if *profile != "" {
			return profiled(ctx, o, *profile)
		}
		report, err := market.Run(ctx, o)
		if err != nil || *only != "" {
			return err
		}
		return report.Write(results)
	case "crypto":
		testing.Init() // its flags
		if err := flag.Set("test.benchtime", "200ms"); err != nil {
			return err
		}
		report, err := crypto.Run(ctx, say)
		if err != nil {
			return err
		}
		return report.Write(results)
	case "planning":
		testing.Init()
		if err := flag.Set("test.benchtime", "40ms"); err != nil {
			return err
		}
		report, err := planning.Run(ctx, say)
		if err != nil {
			return err
		}
		return report.Write(results)
	case "leakage":
		report, err := leakage.Run(say)
		if err != nil {
			return err
		}
		return report.Write(results)
	case "chain":
		report, err := chain.Run(ctx, say)
		if err != nil {
			return err
		}
		return errors.Join(report.Write(results), report.Missed())
	case "tpch":
		report, err := tpch.Run(ctx, tpch.Options{Scale: *scale, Binary: *binary}, *budget, *only, say)
		if err != nil || *only != "" {
			return err
		}
		return report.Write(results)
	case "page":
		reports, err := bench.ReadAll(results)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.FromSlash(page), []byte(bench.Page(reports)), 0o644)
	}
	return errors.New("want market, crypto, leakage, chain, planning, tpch or page")
}

// profiled measures with all nodes in this process.
func profiled(ctx context.Context, o market.Options, path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	o.InProcess = true
	o.Begin = func() {
		if err := pprof.StartCPUProfile(f); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
		}
	}
	_, err = market.Run(ctx, o)
	pprof.StopCPUProfile()
	return err
}
