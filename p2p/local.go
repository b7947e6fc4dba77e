package p2p

import (
	"context"
	"errors"

	"enigma"
	"enigma/p2p/msg"
)

// queryHere answers from this node's own storage, under the same rule as for
// everybody else: access ends when the ledger says so.
func (h *Host) queryHere(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	h.mu.Lock()
	q := h.queries
	h.mu.Unlock()
	if q == nil {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "query", Err: errors.New("this node does not serve queries")}
	}
	m := &meter{h: h, key: trialKey{r.Dataset, r.Subscriber}}
	if err := m.look(); err != nil {
		return nil, err
	}
	inner, err := h.ask(ctx, q, r)
	if err != nil {
		return nil, err
	}
	return &localRows{inner, m}, nil
}

// localRows asks the ledger before every row.
type localRows struct {
	enigma.Rows
	meter *meter
}

// Next returns the next row while access lasts.
func (r *localRows) Next() ([][]byte, error) {
	if err := r.meter.look(); err != nil {
		return nil, err
	}
	cells, err := r.Rows.Next()
	if err == nil {
		err = r.meter.row()
	}
	if err == nil {
		err = r.meter.save()
	}
	if err != nil {
		return nil, err
	}
	return cells, nil
}

// loadHere stores a revision of this node's own data set on this node.
func (h *Host) loadHere(ctx context.Context, spec enigma.LoadSpec) (enigma.Load, error) {
	h.mu.Lock()
	l := h.loads
	h.mu.Unlock()
	if l == nil {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "load", Err: errors.New("this node stores no data sets")}
	}
	spec.Provider = h.cfg.Wallet.Address()
	if err := l.allow(spec.Provider); err != nil {
		return nil, err
	}
	if spec.Base != 0 {
		if err := h.mayLoad(ctx, &spec); err != nil {
			return nil, err
		}
	}
	return l.Begin(ctx, spec)
}

// keepHere keeps a share of this node's own data set on this node.
func (h *Host) keepHere(ctx context.Context, ref msg.ShareRef, share []byte) error {
	keeper, err := h.keeper()
	if err != nil {
		return err
	}
	return keeper.Keep(ctx, ref.Dataset, ref.Revision, share)
}

// shareHere is this node's own share, under the rule for everybody.
func (h *Host) shareHere(ctx context.Context, ref msg.ShareRef) ([]byte, error) {
	keeper, err := h.keeper()
	if err != nil {
		return nil, err
	}
	if err := h.mayFetch(ref.Dataset, h.cfg.Wallet.Address(), false); err != nil {
		return nil, err
	}
	return keeper.Share(ctx, ref.Dataset, ref.Revision)
}

func (h *Host) keeper() (enigma.ShareKeeper, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.shares == nil {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "key shares", Err: errors.New("this node keeps no shares")}
	}
	return h.shares, nil
}
