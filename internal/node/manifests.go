package node

import (
	"context"
	"slices"
	"sync"
	"time"

	"enigma"
)

// Anybody may register data sets and tell nobody what is in them, so looking for
// manifests has its limits: how many are looked for in one round and at a time,
// for how long, and how many data sets that nobody here has paid for get a schema.
const (
	soughtAtOnce = 64
	soughtFor    = 5 * time.Second
	mostShown    = 2000
)

// manifests returns the manifest of every data set that is to have a schema, and
// says how many of them could not be had. It keeps an older one until then.
func (s *source) manifests(ctx context.Context, old *catalogue) (found []*enigma.Manifest, missing int) {
	var sought []enigma.Listing
	shown := 0
	for _, l := range s.n.ledger.Listings() {
		if !s.chosen(l.ID) {
			if shown++; shown > mostShown {
				continue
			}
		}
		e, ok := old.sets[l.ID]
		if ok {
			if hash, err := hashOf(e.manifest); err == nil && hash == l.Manifest {
				found = append(found, e.manifest)
				continue
			}
		}
		sought = append(sought, l)
	}
	got := s.seek(ctx, sought)
	for _, l := range sought {
		m := got[l.ID]
		if m == nil {
			missing++
			m = old.sets[l.ID].manifest
		}
		if m != nil {
			found = append(found, m)
		}
	}
	return found, missing
}

// seek looks for some of the manifests at the same time: for those that are
// chosen, then for the others in turn.
func (s *source) seek(ctx context.Context, listings []enigma.Listing) map[enigma.DatasetID]*enigma.Manifest {
	chosen, others := []enigma.Listing{}, []enigma.Listing{}
	for _, l := range listings {
		if s.chosen(l.ID) {
			chosen = append(chosen, l)
		} else {
			others = append(others, l)
		}
	}
	if len(others) > 0 {
		s.turn = (s.turn + soughtAtOnce) % len(others)
		others = slices.Concat(others[s.turn:], others[:s.turn])
	}
	list := slices.Concat(chosen, others)
	list = list[:min(len(list), max(len(chosen), soughtAtOnce))]

	ctx, cancel := context.WithTimeout(ctx, soughtFor)
	defer cancel()
	var mu sync.Mutex
	got := map[enigma.DatasetID]*enigma.Manifest{}
	var all sync.WaitGroup
	for _, l := range list {
		all.Go(func() {
			m, err := s.n.host.Manifest(ctx, l.ID)
			if err != nil {
				if s.chosen(l.ID) {
					s.n.log.WarnContext(ctx, "manifest not found", "dataset", l.Path(), "err", err)
				} else {
					s.n.log.DebugContext(ctx, "manifest not found", "dataset", l.Path(), "err", err)
				}
				return
			}
			mu.Lock()
			defer mu.Unlock()
			got[l.ID] = m
		})
	}
	all.Wait()
	return got
}
