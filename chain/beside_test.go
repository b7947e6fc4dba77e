package chain

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// testTags are the tags of tests, but for those that are on nothing.
var testTags = []string{"market", "text", "weather"}

// judged dials a chain on which the faucet decides disputes. Its clients hear of
// the contract that would otherwise: challenges can be opened and answered there.
func judged(t *testing.T, d *Devnet, cfg Config) *Client {
	t.Helper()
	c := dial(t, cfg)
	c.parts.disputes = address(d.contract.Disputes)
	return c
}

// chunk is the only one of every revision that tests commit to.
var chunk = []byte{7}

// root is the commitment to a revision that has one chunk: its leaf, as
// Disputes.leafOf has it.
func root(id [32]byte, revision uint64) [32]byte {
	hash := wallet.Keccak256(chunk)
	inner := wallet.Keccak256(id[:], common.BigToHash(new(big.Int).SetUint64(revision)).Bytes(), make([]byte, 32), hash[:])
	return wallet.Keccak256(inner[:])
}

// asBeside compares what a follower has of nodes, directory and challenges with
// what the contracts say, which must be at the same block.
func asBeside(t *testing.T, f *Follower, people []enigma.Address) {
	t.Helper()
	c, at := f.client, f.view.Load().newest().hash
	asNodes(t, f, c, people)
	asDirectory(t, f, c, people)
	asDisputes(t, f, c)
	head, err := c.eth.HeaderByNumber(t.Context(), nil)
	if err != nil || head.Hash() != at || f.view.Load().newest().hash != at {
		t.Fatalf("the chain went on while it was compared: %v", err)
	}
}

func equal(t *testing.T, what string, want, got any, err error) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" || err != nil {
		t.Fatalf("%s: %v (-contract +follower)\n%s", what, err, diff)
	}
}

func asNodes(t *testing.T, f *Follower, c *Client, people []enigma.Address) {
	t.Helper()
	want, err := c.Nodes(t.Context())
	slices.SortFunc(want, func(a, b NodeEntry) int { return bytes.Compare(a.Node[:], b.Node[:]) })
	equal(t, "nodes", want, f.Nodes(), err)
	for _, who := range people {
		entry, err := read(t.Context(), c, c.parts.nodes, nodesABI.PackEntry(address(who)), nodesABI.UnpackEntry)
		equal(t, "node", memberOf(entry), f.view.Load().state.nodes.rows[who], err)
		for _, roles := range []uint8{0, 1, 2, 3, 4, 8, 16, 31} {
			want, err := read(t.Context(), c, c.parts.nodes, nodesABI.PackAdmitted(address(who), roles), nodesABI.UnpackAdmitted)
			equal(t, "admitted", want, f.Admitted(who, roles), err)
		}
	}
}

func asDirectory(t *testing.T, f *Follower, c *Client, people []enigma.Address) {
	t.Helper()
	for _, tag := range append([]string{"", "on nothing"}, testTags...) {
		for _, provider := range append([]enigma.Address{{}, {9}}, people...) {
			want, err := c.Ranks(t.Context(), tag, provider)
			got, err2 := f.Ranks(tag, provider)
			if err2 != nil {
				t.Fatal(err2)
			}
			equal(t, "ranks under "+tag, want, got, err)
		}
		pack := directoryABI.PackTagged(TagHash(tag), new(big.Int), big.NewInt(100))
		want, err := read(t.Context(), c, c.parts.directory, pack, directoryABI.UnpackTagged)
		var got [][32]byte
		for _, id := range f.Tagged(TagHash(tag)) {
			got = append(got, id)
		}
		for _, ids := range [][][32]byte{want, got} {
			slices.SortFunc(ids, func(a, b [32]byte) int { return bytes.Compare(a[:], b[:]) })
		}
		equal(t, "tagged "+tag, want, got, err)
	}
	for _, l := range f.Listings() {
		want, err := c.Score(t.Context(), l.ID)
		got, _ := f.Score(l.ID)
		equal(t, "score", want, got, err)
		entry, err := read(t.Context(), c, c.parts.directory, directoryABI.PackEntry(l.ID), directoryABI.UnpackEntry)
		v := f.view.Load()
		equal(t, "who listed it", enigma.Address(entry.Provider), v.state.finds.rows[v.state.numbers[l.ID]].Provider, err)
	}
}

func asDisputes(t *testing.T, f *Follower, c *Client) {
	t.Helper()
	count, err := read(t.Context(), c, c.parts.disputes, disputesABI.PackChallengeCount(), disputesABI.UnpackChallengeCount)
	if err != nil {
		t.Fatal(err)
	}
	var want []Challenge
	for n := uint64(1); n <= count.Uint64(); n++ {
		ch, err := c.Challenge(t.Context(), n)
		if err != nil {
			t.Fatal(err)
		}
		if ch.Status == "open" {
			want = append(want, ch)
		}
	}
	slices.SortFunc(want, func(a, b Challenge) int { return a.Deadline.Compare(b.Deadline) })
	equal(t, "open challenges", want, f.OpenChallenges(), nil)
	for _, l := range f.Listings() {
		want, err := read(t.Context(), c, c.parts.disputes, disputesABI.PackOpenChallenges(l.ID), disputesABI.UnpackOpenChallenges)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, "a data set's open challenges", want.Int64(), int64(len(f.Challenges(l.ID))), nil)
	}
}
