package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"enigma"
	"enigma/internal/keyring"
	"enigma/proxy"
)

// A lease is what the gateway has of a data set while it is paid for.
type lease struct {
	manifest *enigma.Manifest // that dataset is of
	dataset  *proxy.Dataset   // keys at hand; nil before the first Open

	// The secret that dataset is opened with, for the revisions that writes make:
	// nobody is asked for the same shares again.
	secret     keyring.Secret
	commitment []byte // to the secret; nil before there is one

	// life ends with the subscription, and says so. Statements that run are
	// part of it.
	life context.Context
	end  context.CancelCauseFunc
}

// expireEvery is how often the gateway looks whether a subscription has ended
// by the block clock.
const expireEvery = 250 * time.Millisecond

// paid returns nil while the data set is paid for, by all that the chain says.
func (s *source) paid(id enigma.DatasetID) error {
	if err := s.n.ledger.Err(); err != nil {
		return err
	}
	if enigma.Subscribed(s.n.ledger, id, s.n.wallet.Address()) {
		return nil
	}
	name := id.String()
	if l, ok := s.n.ledger.Listing(id); ok {
		if s.n.mine(l) {
			return nil
		}
		name = l.Path().String()
	}
	return &enigma.Error{
		Kind: enigma.NotSubscribed, Err: fmt.Errorf("no active subscription to data set %q", name),
		Hint: "enigma subscribe " + name,
	}
}

// lease returns the data set's lease while it is paid for.
func (s *source) lease(id enigma.DatasetID) (*lease, error) {
	if err := s.paid(id); err != nil {
		s.forget(id, err)
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	l := s.leases[id]
	if l == nil {
		l = &lease{}
		l.life, l.end = context.WithCancelCause(context.Background())
		s.leases[id] = l
	}
	return l, nil
}

// forget ends a lease: its keys go, and with them the statements that run over
// it and what sessions have planned.
func (s *source) forget(id enigma.DatasetID, why error) {
	s.mu.Lock()
	l := s.leases[id]
	delete(s.leases, id)
	if l != nil {
		l.secret.Close()
		l.commitment = nil
	}
	s.mu.Unlock()
	if l == nil {
		return
	}
	l.end(why)
	s.replan()
}

// reopen makes the next statement over a data set open it anew, with the grants
// that there are by then.
func (s *source) reopen(id enigma.DatasetID) {
	s.mu.Lock()
	s.imports++
	if l := s.leases[id]; l != nil {
		l.dataset, l.manifest = nil, nil
	}
	s.mu.Unlock()
	s.replan()
}

// replan puts another catalogue in the place of the present one: then sessions
// drop what they know of statements.
func (s *source) replan() {
	for {
		old := s.catalogue.Load()
		next := *old
		if s.catalogue.CompareAndSwap(old, &next) {
			return
		}
	}
}

// expire ends the leases of subscriptions that have ended, until ctx does.
func (s *source) expire(ctx context.Context) {
	ticker := time.NewTicker(expireEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		s.mu.Lock()
		var ids []enigma.DatasetID
		for id := range s.leases {
			ids = append(ids, id)
		}
		s.mu.Unlock()
		for _, id := range ids {
			if err := s.paid(id); err != nil {
				s.forget(id, err)
			}
		}
	}
}

// Open returns the data set's tables and codecs while it is paid for. The key
// is asked of the custodians at the first query, and forgotten when the
// subscription has ended. Who published the data set has it.
func (s *source) Open(ctx context.Context, id enigma.DatasetID) (*proxy.Dataset, error) {
	e, ok := s.catalogue.Load().sets[id]
	if !ok {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "open", Err: errors.New("the data set is gone")}
	}
	l, err := s.lease(id)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	have, of, imports := l.dataset, l.manifest, s.imports
	s.mu.Unlock()
	// Revisions may repeat, where the chain took one back; manifests do not.
	if have != nil && of == e.manifest {
		return have, nil
	}
	secret, reserved, done, err := s.unlock(ctx, e.manifest, l)
	if err != nil {
		return nil, err
	}
	dataset, err := codecs(e, secret, reserved)
	secret.Close()
	done()
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if l.life.Err() != nil {
		return nil, context.Cause(l.life)
	}
	// What was opened without a grant that has come since is good for this
	// statement, and opened again for the next.
	if (l.dataset == nil || l.manifest == of) && s.imports == imports {
		l.dataset, l.manifest = dataset, e.manifest
	}
	return dataset, nil
}

// Query sends a request to the storage nodes that the data set's manifest
// names. Whatever they say, the rows end with the subscription.
func (s *source) Query(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	l, err := s.lease(r.Dataset)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(l.life, func() { cancel(context.Cause(l.life)) })
	rows, err := s.n.host.Querier().Query(ctx, r)
	if err != nil {
		stop()
		cancel(nil)
		return nil, err
	}
	return &leasedRows{rows, l.life, func() { stop(); cancel(nil) }}, nil
}

// leasedRows end with a lease.
type leasedRows struct {
	enigma.Rows
	life context.Context // of the lease
	done func()
}

// Next returns the next row while the lease lasts.
func (r *leasedRows) Next() ([][]byte, error) {
	if r.life.Err() != nil {
		return nil, context.Cause(r.life)
	}
	return r.Rows.Next()
}

// Close gives the rows back.
func (r *leasedRows) Close() error {
	defer r.done()
	return r.Rows.Close()
}
