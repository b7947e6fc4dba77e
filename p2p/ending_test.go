package p2p

import (
	"testing"
	"time"

	"enigma/internal/seal"
)

// works reports whether two ends of a session still understand each other.
func works(from, to *seal.Channel, stream uint64) bool {
	_, _, err := to.Reader(stream).Open(from.Writer(stream).Seal(nil, true))
	return err == nil
}

// TestSessionsEnd: once nobody may begin a stream in a session any more, both
// nodes overwrite its keys.
func TestSessionsEnd(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := count(rows); err != nil {
		t.Fatal(err)
	}
	rows.Close()
	var here, there *seal.Channel
	for _, s := range k.subscriber.sessions.all {
		here = s.held.channel
	}
	for _, s := range k.stores[0].table.sessions {
		there = s.channel
	}
	k.subscriber.sessions.end(false, time.Now().Add(sessionLife))
	k.stores[0].table.tidy(time.Now().Add(sessionLife))
	if !works(here, there, 2) || !works(there, here, 2) {
		t.Error("the session ended while streams may still begin in it")
	}
	k.subscriber.sessions.end(false, time.Now().Add(sessionLife+ending+time.Second))
	if works(here, there, 3) || works(there, here, 3) {
		t.Error("the client keeps the keys of a session that has ended")
	}
	k.stores[0].table.tidy(time.Now().Add(sessionLife + ending + time.Second))
	if len(k.stores[0].table.sessions) != 0 || len(k.subscriber.sessions.all) != 0 {
		t.Error("a session outlives its end")
	}
}
