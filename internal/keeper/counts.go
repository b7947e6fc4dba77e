package keeper

import "time"

// Counts are what a keeper has done since its start, by duty.
type Counts map[string]*Count

// A Count is of tasks.
type Count struct {
	Done       int `json:"done"`
	Failed     int `json:"failed,omitempty"`
	Waiting    int `json:"waiting,omitempty"` // passed over: failed lately, or done today
	NotWorth   int `json:"not_worth,omitempty"`
	OverBudget int `json:"over_budget,omitempty"`
	Would      int `json:"would,omitempty"` // in dry runs
}

func (c Counts) of(duty string) *Count {
	if c[duty] == nil {
		c[duty] = new(Count)
	}
	return c[duty]
}

// A backoff remembers what has failed, and until when to leave it alone.
type backoff map[string]pause

type pause struct {
	until time.Time
	long  time.Duration
}

const (
	firstPause = 2 * time.Second
	mostPause  = 6 * time.Hour
)

func (b backoff) waits(key string) bool { return time.Now().Before(b[key].until) }

func (b backoff) failed(key string) time.Duration {
	long := min(max(2*b[key].long, firstPause), mostPause)
	b[key] = pause{time.Now().Add(long), long}
	return long
}

func (b backoff) forget(key string) { delete(b, key) }
