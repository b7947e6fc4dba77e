package chain

import "time"

// A Standing says how a Follower is, in numbers fit for metrics.
type Standing struct {
	Policy     string        `json:"policy"` // following, or lost: nobody counts as subscribed
	Error      string        `json:"error,omitempty"`
	MaxSilence time.Duration `json:"max_silence_ns"` // until the chain counts as lost
	Silence    time.Duration `json:"silence_ns"`     // since a new block was seen
	Age        time.Duration `json:"age_ns"`         // of the newest block, by this machine's clock

	Block      uint64    `json:"block"`
	BlockTime  time.Time `json:"block_time"`
	Finality   uint64    `json:"finality"` // blocks that can be taken back
	Final      uint64    `json:"final"`    // the newest block that cannot
	Rebuilding bool      `json:"rebuilding,omitempty"`

	Datasets      int `json:"datasets"`
	Subscriptions int `json:"subscriptions"`
	Counters
}

// Counters count since the Follower began.
type Counters struct {
	Events          uint64 `json:"events"` // read
	Ranges          uint64 `json:"ranges"` // of blocks, read at once in the history
	Reorganisations uint64 `json:"reorganisations"`
	Undone          uint64 `json:"undone"`   // blocks that were taken back
	Rebuilds        uint64 `json:"rebuilds"` // of the whole state
	Gaps            uint64 `json:"gaps"`     // events that an endpoint left out at first
	Stored          uint64 `json:"stored"`   // the block of the store's checkpoint
}

// Policies of a Standing.
const (
	PolicyFollowing = "following"
	PolicyLost      = "lost"
)

// Standing returns how the Follower is.
func (f *Follower) Standing() Standing {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	top := v.newest()
	s := Standing{
		Policy: PolicyFollowing, MaxSilence: f.client.cfg.MaxSilence,
		Silence: time.Since(v.arrived), Age: time.Since(moment(top.time)),
		Block: top.number, BlockTime: moment(top.time), Finality: f.depth, Final: v.base.number,
		Datasets: len(v.state.sets.rows), Subscriptions: len(v.state.subs.rows),
	}
	if err := f.err(v); err != nil {
		s.Policy, s.Error = PolicyLost, err.Error()
	}
	f.mu.Lock()
	s.Counters, s.Rebuilding = f.counters, f.rebuilding
	f.mu.Unlock()
	return s
}

func (f *Follower) count(do func(*Counters)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	do(&f.counters)
	f.rebuilding = f.next != nil
}
