package chain

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A block is one that a view includes, with what takes its events back.
type block struct {
	number uint64
	hash   common.Hash
	time   uint64
	edits  edits
}

func blockOf(h *types.Header) block {
	return block{number: h.Number.Uint64(), hash: h.Hash(), time: h.Time}
}

// maxMarks is how many final blocks a view knows by their hash. They tell an
// endpoint that is behind from one that is on another chain.
const maxMarks = 512

// A view is the state as of one block of the chain. The following goroutine
// alone writes to it, and so reads it without the lock.
type view struct {
	mu      sync.RWMutex
	state   *state
	first   uint64    // the block to begin with
	began   bool      // base is a block that was read
	base    block     // the newest that is final: it cannot be taken back
	blocks  []block   // after base, in a row, each the parent of the next
	marks   []block   // final ones, in order, base the last
	arrived time.Time // when the newest block was first seen
}

func newView(first uint64, from sources) *view { return &view{state: newState(from), first: first} }

// newest is the block that the state is of. The caller holds mu.
func (v *view) newest() block { return v.at(len(v.blocks)) }

// at is the newest block if but the first kept of v.blocks are taken back.
func (v *view) at(kept int) block {
	if kept > 0 {
		return v.blocks[kept-1]
	}
	return v.base
}

// next is the number of the block that follows at(kept).
func (v *view) next(kept int) uint64 {
	if kept == 0 && !v.began {
		return v.first
	}
	return v.at(kept).number + 1
}

// rollback takes back all but the first kept blocks, and returns how many that
// were. The caller holds mu for writing.
func (v *view) rollback(kept int) int {
	gone := len(v.blocks) - kept
	for n := len(v.blocks); n > kept; n-- {
		v.blocks[n-1].edits.undo()
	}
	v.blocks = v.blocks[:kept]
	return gone
}

// append adds one block and its events, or nothing if they do not follow. The
// caller holds mu for writing.
func (v *view) append(b block, logs []types.Log) error {
	for i := range logs {
		if err := v.state.apply(&logs[i]); err != nil {
			undo := v.state.take()
			undo.undo()
			return err
		}
	}
	b.edits = v.state.take()
	v.blocks = append(v.blocks, b)
	return nil
}

// settle makes all blocks up to a number final and returns what they changed.
// The caller holds mu for writing.
func (v *view) settle(number uint64) (settled edits) {
	n := 0
	for n < len(v.blocks) && v.blocks[n].number <= number {
		settled = append(settled, v.blocks[n].edits...)
		b := v.blocks[n]
		b.edits = nil
		v.base, v.began = b, true
		v.marks = append(v.marks, b)
		n++
	}
	if n > 0 {
		v.blocks = append([]block(nil), v.blocks[n:]...)
	}
	if extra := len(v.marks) - 2*maxMarks; extra > 0 {
		v.marks = append([]block(nil), v.marks[len(v.marks)-maxMarks:]...)
	}
	return settled
}
