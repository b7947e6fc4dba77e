package keeper

import (
	"context"
	"fmt"
	"time"

	"enigma/chain"
)

// challenges closes those that nobody answered in time, so that who asked gets
// what is due to them.
type challenges struct {
	keeper *Keeper
	next   uint64          // the number of the first that is not read yet, less one
	open   map[uint64]bool // by number
}

func (c *challenges) Name() string { return "expire" }

func (c *challenges) Tasks(ctx context.Context, now time.Time) ([]Task, error) {
	client := c.keeper.cfg.Chain
	total, err := client.Challenges(ctx)
	if err != nil {
		return nil, err
	}
	for ; c.next < total; c.next++ {
		c.open[c.next+1] = true
	}
	var tasks []Task
	for number := range c.open {
		ch, err := client.Challenge(ctx, number)
		if err != nil {
			return tasks, err
		}
		if ch.Status != "open" {
			delete(c.open, number)
			continue
		}
		if now.After(ch.Deadline) {
			tasks = append(tasks, Task{
				Key: fmt.Sprintf("expire %d", number), Says: fmt.Sprintf("close challenge %d, which nobody answered", number),
				Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) { return c.Expire(ctx, number) },
			})
		}
	}
	return tasks, nil
}
