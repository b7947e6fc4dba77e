package p2p

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"io"
	"testing"
	"time"

	"enigma"
	"enigma/p2p/msg"

	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/protocol"
)

func newGossipMessage(data []byte) *pb.Message { return &pb.Message{Data: data} }

func newPeerID(t *testing.T) string {
	t.Helper()
	public, _, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	id, err := PeerID(public)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// A liar is a node's side of one answer, for tests to tell as they like.
type liar struct {
	*sealed
	node    member
	request []byte
	receipt msg.Receipt // what an honest one would say before the rows
	tally   *msg.Tally
	n       uint64
}

// tell makes the node answer its next queries as serve does.
func (m member) tell(serve func(l *liar)) {
	m.host.SetStreamHandler(queryProtocol, m.sessioned(msg.Query, func(_ context.Context, s *sealed, by *session) error {
		b, _, err := s.receive(msg.MaxRequest, brisk)
		if err != nil {
			return err
		}
		q, err := msg.DecodeRequest(b)
		if err != nil {
			return err
		}
		l := &liar{sealed: s, node: m, request: bytes.Clone(b), tally: msg.NewTally(q.SQL)}
		l.receipt = msg.Receipt{
			Node: m.wallet.Address(), Subscriber: by.who, Dataset: q.Dataset, Revision: q.Revision,
			Request: msg.RequestDigest(b), Stream: msg.StreamDigest(s.head), Time: 1_800_000_000,
		}
		_ = s.send(msg.Signal(msg.TypeRunning), false, brisk)
		serve(l)
		return nil
	}))
}

// row is a frame of one row of one cell, which an honest node counts.
func (l *liar) row(cell ...byte) []byte {
	b := msg.AppendRow(msg.Signal(msg.TypeRows), [][]byte{cell})
	l.tally.Add(b[1:])
	l.n++
	return b
}

// end is the receipt for the rows so far, altered before it is signed.
func (l *liar) end(alter func(*msg.Receipt)) []byte {
	x := l.receipt
	l.tally.Fill(&x, l.n)
	if alter != nil {
		alter(&x)
	}
	sig, _ := l.node.wallet.Sign(x.Digest())
	copy(x.Signature[:], sig)
	return x.Append(nil)
}

// say sends frames; a receipt is the last.
func (l *liar) say(frames ...[]byte) {
	for _, f := range frames {
		_ = l.send(f, msg.TypeOf(f) == msg.TypeReceipt || msg.TypeOf(f) == msg.TypeEnd, brisk)
	}
}

// tally reads an answer and returns how many rows it gave.
func (k *market) tally(t *testing.T) (n int, err error) {
	t.Helper()
	rows, err := k.query(t.Context())
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for {
		if _, err := rows.Next(); errors.Is(err, io.EOF) {
			return n, nil
		} else if err != nil {
			return n, err
		}
		n++
	}
}

// TestDishonestNode: whatever a node or somebody in the middle does to an
// answer, it is an error, and never a short or altered answer.
func TestDishonestNode(t *testing.T) {
	rows := func(n uint64) func(*msg.Receipt) { return func(x *msg.Receipt) { x.Rows = n } }
	tests := []struct {
		name  string
		serve func(*liar)
		want  bool // two rows and no error
	}{
		{"honest", func(l *liar) { l.say(l.row(1), l.row(2), l.end(nil)) }, true},
		{"says fewer rows than it sent", func(l *liar) { l.say(l.row(1), l.row(2), l.end(rows(1))) }, false},
		{"says more rows than it sent", func(l *liar) { l.say(l.row(1), l.end(rows(2))) }, false},
		{"ends without a receipt", func(l *liar) { l.say(l.row(1), l.row(2), msg.AppendEnd(nil, 2)) }, false},
		{"stops without an end", func(l *liar) { l.say(l.row(1), l.row(2)) }, false},
		{"end that is not the last frame", func(l *liar) { _ = l.send(l.row(1), false, brisk); _ = l.send(l.end(nil), false, brisk) }, false},
		{"rows as the last frame", func(l *liar) { _ = l.send(l.row(1), true, brisk) }, false},
		{"cut row", func(l *liar) { l.say(l.row(1, 2, 3)[:8], l.end(nil)) }, false},
		{"unknown message", func(l *liar) { l.say(l.row(1), []byte{250}, l.end(nil)) }, false},
		{"empty message", func(l *liar) { l.say(l.row(1), nil, l.end(nil)) }, false},
		{"frames swapped on the way", func(l *liar) {
			one, two, three := l.w.Seal(l.row(1), false), l.w.Seal(l.row(2), false), l.w.Seal(l.end(nil), true)
			for _, f := range [][]byte{two, one, three} {
				_ = l.write(f, brisk)
			}
		}, false},
		{"frame dropped on the way", func(l *liar) {
			_, two, three := l.w.Seal(l.row(1), false), l.w.Seal(l.row(2), false), l.w.Seal(l.end(nil), true)
			_, _ = l.write(two, brisk), l.write(three, brisk)
		}, false},
		{"frame sent twice", func(l *liar) {
			one, two := l.w.Seal(l.row(1), false), l.w.Seal(l.end(nil), true)
			_, _, _ = l.write(one, brisk), l.write(one, brisk), l.write(two, brisk)
		}, false},
		{"bit flipped on the way", func(l *liar) {
			one, two := l.w.Seal(l.row(1), false), l.w.Seal(l.end(nil), true)
			one[len(one)/2] ^= 4
			_, _ = l.write(one, brisk), l.write(two, brisk)
		}, false},
		{"plaintext in place of sealed frames", func(l *liar) { _ = l.write(l.row(1), brisk) }, false},
	}
	k := openMarket(t, tcpOnly, &numbers{})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			k.stores[0].tell(tt.serve)
			n, err := k.tally(t)
			if errors.Is(err, enigma.Unavailable) == tt.want || tt.want && n != 2 {
				t.Errorf("%d rows and %v", n, err)
			}
		})
	}
}

// TestObstinateNode: one node that refuses, or keeps us waiting, does not deny
// what another gives.
func TestObstinateNode(t *testing.T) {
	refuse := func(k enigma.Kind) func(*sealed) {
		return func(s *sealed) { _ = s.fail(&enigma.Error{Kind: k, Err: errors.New("no")}) }
	}
	k := openMarket(t, tcpOnly, &numbers{}, &numbers{n: 3})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	k.subscriber.cfg.Limits.Query = 3 * time.Second
	for name, serve := range map[string]func(*sealed){
		"invalid": refuse(enigma.Invalid), "limit": refuse(enigma.LimitExceeded), "unsupported": refuse(enigma.Unsupported),
		"not found": refuse(enigma.NotFound), "denied": refuse(enigma.Denied), "no subscription": refuse(enigma.NotSubscribed),
		"works for ever": func(s *sealed) {
			for s.send(msg.Signal(msg.TypeTick), false, brisk) == nil {
				time.Sleep(100 * time.Millisecond)
			}
		},
	} {
		k.stores[0].host.SetStreamHandler(queryProtocol, k.stores[0].sessioned(msg.Query,
			func(_ context.Context, s *sealed, _ *session) error {
				if _, _, err := s.receive(msg.MaxRequest, brisk); err != nil {
					return err
				}
				_ = s.send(msg.Signal(msg.TypeRunning), false, brisk)
				serve(s)
				return nil
			}))
		k.subscriber.health.worked(k.stores[0].ID())
		rows, err := k.query(t.Context())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if n, err := count(rows); n != 3 || err != nil {
			t.Errorf("%s: %d rows, %v; want the other node's 3", name, n, err)
		}
		_ = rows.Close()
	}
}

// TestAlteredRequests: what does not open under the session's keys is not run,
// and neither is a request that was sent before.
func TestAlteredRequests(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	node := k.stores[0]
	q := k.request()
	body, err := msg.AppendRequest(nil, &q)
	if err != nil {
		t.Fatal(err)
	}
	target := target{node: node.host.ID(), kem: node.kem, dataset: k.manifest.Dataset, purpose: msg.Query}
	if _, err := k.subscriber.peerOf(node.Ref()); err != nil {
		t.Fatal(err)
	}
	session, err := k.subscriber.sessions.get(t.Context(), target, nil)
	if err != nil {
		t.Fatal(err)
	}
	sealedBody := session.channel.Writer(1).Seal(body, true)
	flipped := append([]byte{}, sealedBody...)
	flipped[len(flipped)/2] ^= 1
	tests := []struct {
		name   string
		number uint64
		frame  []byte
		ran    int
	}{
		{"in the open", 1, body, 0},
		{"bit flipped", 1, flipped, 0},
		{"on another stream", 2, sealedBody, 0},
		{"cut", 1, sealedBody[:len(sealedBody)-1], 0},
		{"honest", 1, sealedBody, 1},
		{"replayed", 1, sealedBody, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, done, err := k.subscriber.dial(t.Context(), node.host.ID(), queryProtocol)
			if err != nil {
				t.Fatal(err)
			}
			defer done()
			head := msg.Header{Session: session.id, Number: tt.number}
			if err := p.write(head.Append(nil), brisk); err != nil {
				t.Fatal(err)
			}
			if err := p.write(tt.frame, brisk); err != nil {
				t.Fatal(err)
			}
			for err == nil { // to the end or the reset
				_, err = p.read(msg.MaxRows, brisk)
			}
			if got := len(k.queriers[0].requests()); got != tt.ran {
				t.Errorf("the node has run %d queries, want %d", got, tt.ran)
			}
		})
	}
}

// TestGarbage: bytes that are no message, on every protocol, end the stream and
// nothing else.
func TestGarbage(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	node := k.stores[0]
	node.ServeShares(newKeeper())
	node.ServeLoads(&loader{}, func(enigma.Address) error { return nil })
	if _, err := k.subscriber.peerOf(node.Ref()); err != nil {
		t.Fatal(err)
	}
	inputs := [][]byte{
		{0, 0, 0, 0},
		{0, 0, 0, 1, 99},
		{0xff, 0xff, 0xff, 0xff, 1, 2, 3},
		append([]byte{0, 0, 0, 25}, make([]byte, 25)...),
	}
	for _, proto := range []protocol.ID{
		infoProtocol, manifestProtocol, sessionProtocol, queryProtocol, bareProtocol, loadProtocol, shareProtocol,
	} {
		for _, in := range inputs {
			s, err := k.subscriber.host.NewStream(t.Context(), node.host.ID(), proto)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := s.Write(in); err != nil {
				t.Fatal(err)
			}
			_ = s.SetReadDeadline(time.Now().Add(brisk / 2))
			if b, err := msg.ReadFrame(s, nil, msg.MaxControl); err == nil {
				t.Errorf("%s: %x is answered with %x", proto, in, b)
			} else if isTimeout(err) {
				t.Errorf("%s: %x keeps the stream open", proto, in)
			}
			_ = s.Reset()
		}
	}
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatalf("after the garbage: %v", err)
	}
	rows.Close()
	eventually(t, "all streams are given back", func() bool { return node.table.peers.sum() == 0 })
}
