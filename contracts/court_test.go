package contracts_test

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"enigma"
	"enigma/contracts"
	"enigma/internal/wallet"
	"enigma/p2p/msg"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

var (
	nodesABI    = contracts.NewNodes()
	disputesABI = contracts.NewDisputes()
)

// The parts that people play in these tests.
const (
	admin = iota
	provider
	subscriber
	storer
	reporter
	thief
	memberA
	memberB
	memberC
	people
)

const (
	deposit  = 200 * eng
	stake    = 100 * eng
	minStake = 50 * eng
)

// A court is a world in which the market knows the registry of nodes and the
// disputes, with one data set, its subscriber and one node.
type court struct {
	*world
	nodes    common.Address
	disputes common.Address
	id       [32]byte
}

func newCourt(t *testing.T) *court {
	t.Helper()
	t.Parallel()
	c := &court{world: newWorld(t, people)}
	nonce, err := c.backend.Client().PendingNonceAt(t.Context(), c.accounts[admin])
	if err != nil {
		t.Fatal(err)
	}
	c.nodes = crypto.CreateAddress(c.accounts[admin], nonce+2)
	c.disputes = crypto.CreateAddress(c.accounts[admin], nonce+3)
	setup := contracts.Setup{
		Token: c.token, Admin: c.accounts[admin], Guardian: c.accounts[admin], Treasury: common.Address{9},
		Disputes: c.disputes, Nodes: c.nodes, Legacy: common.Address{6}, Fee: 250, MinDeposit: 10 * eng,
	}
	setup.Terms = c.deploy(append(common.FromHex(contracts.MarketTermsMetaData.Bin), contracts.NewMarketTerms().PackConstructor(setup)...))
	c.market = c.deploy(append(common.FromHex(contracts.MarketplaceMetaData.Bin), market.PackConstructor(setup)...))
	c.deploy(append(common.FromHex(contracts.NodesMetaData.Bin), nodesABI.PackConstructor(c.token, c.market, c.disputes, minStake)...))
	c.deploy(append(common.FromHex(contracts.DisputesMetaData.Bin),
		disputesABI.PackConstructor(c.token, c.market, c.nodes, c.accounts[admin], contracts.DefaultParameters())...))
	for who := range people {
		for _, to := range []common.Address{c.market, c.nodes, c.disputes} {
			c.does(who, c.token, token.PackApprove(to, unlimited))
		}
	}
	c.does(provider, c.market, market.PackRegister(c.accounts[provider], "trades", 10*eng, deposit, manifest, c.all(provider)))
	c.id = c.world.id(provider, "trades")
	c.does(storer, c.nodes, nodesABI.PackRegister(2, [32]byte{1}, [32]byte{2}, stake))
	return c
}

// attempt sends a transaction and returns the contract's refusal, if any.
func (c *court) attempt(from int, to common.Address, data []byte) (*types.Receipt, error) {
	c.t.Helper()
	r := c.send(from, &to, data)
	if r.Status == types.ReceiptStatusSuccessful {
		return r, nil
	}
	before := new(big.Int).Sub(r.BlockNumber, big.NewInt(1))
	msg := ethereum.CallMsg{From: c.accounts[from], To: &to, Data: data}
	for _, at := range []*big.Int{r.BlockNumber, before} {
		if _, err := c.backend.Client().CallContract(c.t.Context(), msg, at); err != nil {
			return nil, refusal(err)
		}
	}
	return nil, errors.New("reverted")
}

func (c *court) does(from int, to common.Address, data []byte) *types.Receipt {
	c.t.Helper()
	r, err := c.attempt(from, to, data)
	if err != nil {
		c.t.Fatal(err)
	}
	return r
}

// fails fails the test unless the contract refuses with the named error.
func (c *court) fails(want string, from int, to common.Address, data []byte) {
	c.t.Helper()
	if _, err := c.attempt(from, to, data); err == nil || err.Error() != want {
		c.t.Errorf("got %v, want %s", err, want)
	}
}

// courtEvent returns the first event of its kind, or fails the test.
func courtEvent[E any](c *court, r *types.Receipt, unpack func(*types.Log) (*E, error)) *E {
	c.t.Helper()
	for _, l := range r.Logs {
		if e, err := unpack(l); err == nil {
			return e
		}
	}
	c.t.Fatalf("no event %T among %d", *new(E), len(r.Logs))
	return nil
}

func (c *court) wallet(who int) *wallet.Wallet {
	c.t.Helper()
	w, err := wallet.Import([32]byte(crypto.FromECDSA(c.keys[who])))
	if err != nil {
		c.t.Fatal(err)
	}
	return w
}

// receipt is a node's receipt over an answer that a test alters.
func (c *court) receipt(who int, alter func(*msg.Receipt)) *msg.Receipt {
	c.t.Helper()
	r := &msg.Receipt{
		Node: enigma.Address(c.accounts[who]), Subscriber: enigma.Address{2}, Dataset: c.id, Revision: 1,
		Request: enigma.Hash{3}, Stream: enigma.Hash{4}, Rows: 5, Answer: enigma.Hash{6}, Determined: true,
		Set: enigma.Hash{7}, Time: 1_800_000_000,
	}
	if alter != nil {
		alter(r)
	}
	sig, err := c.wallet(who).Sign(r.Digest())
	if err != nil {
		c.t.Fatal(err)
	}
	copy(r.Signature[:], sig)
	return r
}

// conflict is evidence against a node, one of its answers having another set.
func (c *court) conflict(who int, request byte) []byte {
	c.t.Helper()
	ask := func(r *msg.Receipt) { r.Request[0] = request }
	a := c.receipt(who, ask)
	return msg.ConflictEvidence(a, c.receipt(who, func(r *msg.Receipt) { ask(r); r.Set[0]++ }))
}

func (c *court) served(who int, revision uint64, hash enigma.Hash) []byte {
	c.t.Helper()
	s := msg.Served{Dataset: c.id, Revision: revision, Manifest: hash, Time: 1_800_000_000}
	if err := s.Sign(c.wallet(who)); err != nil {
		c.t.Fatal(err)
	}
	return msg.ServedEvidence(&s)
}

// unreachable is the word of members, in the order of their addresses.
func (c *court) unreachable(since, until uint64, members ...int) []byte {
	c.t.Helper()
	slices.SortFunc(members, func(a, b int) int { return bytes.Compare(c.accounts[a][:], c.accounts[b][:]) })
	return c.unreachableInOrder(since, until, members...)
}

func (c *court) unreachableInOrder(since, until uint64, members ...int) []byte {
	c.t.Helper()
	u := msg.Unreachable{Dataset: c.id, Node: enigma.Address(c.accounts[storer]), Since: since, Until: until}
	var sigs []msg.Signature
	for _, m := range members {
		s, err := u.Sign(c.wallet(m))
		if err != nil {
			c.t.Fatal(err)
		}
		sigs = append(sigs, s)
	}
	return msg.UnreachableEvidence(&u, sigs)
}

// federate makes the members a federation of which two must sign.
func (c *court) federate(members ...int) {
	c.t.Helper()
	var all []common.Address
	for _, m := range members {
		all = append(all, c.accounts[m])
	}
	slices.SortFunc(all, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	c.does(admin, c.disputes, disputesABI.PackSetFederation(all, big.NewInt(2)))
}

var salt = [32]byte{5, 5, 5}

// report opens a case and returns its number.
func (c *court) report(who int, kind msg.EvidenceKind, evidence []byte) *big.Int {
	c.t.Helper()
	commitment := msg.Commitment(kind, evidence, enigma.Address(c.accounts[who]), salt)
	r := c.does(who, c.disputes, disputesABI.PackReport(commitment))
	return courtEvent(c, r, disputesABI.UnpackReportedEvent).Number
}

func (c *court) reveal(number *big.Int, kind msg.EvidenceKind, evidence []byte) []byte {
	return disputesABI.PackReveal(number, uint8(kind), evidence, salt)
}

// accuse reports and reveals.
func (c *court) accuse(kind msg.EvidenceKind, evidence []byte) *types.Receipt {
	c.t.Helper()
	number := c.report(reporter, kind, evidence)
	c.advance(time.Minute)
	return c.does(reporter, c.disputes, c.reveal(number, kind, evidence))
}

// proven reports evidence that must hold, and returns what was slashed.
func (c *court) proven(kind msg.EvidenceKind, evidence []byte) uint64 {
	c.t.Helper()
	return courtEvent(c, c.accuse(kind, evidence), disputesABI.UnpackEvidenceAcceptedEvent).Amount.Uint64()
}

// rejected reports evidence that must not hold, and checks the bond.
func (c *court) rejected(want uint8, kind msg.EvidenceKind, evidence []byte) {
	c.t.Helper()
	burned, mine := c.eng(burn), c.owed(reporter)
	r := c.accuse(kind, evidence)
	if e := courtEvent(c, r, disputesABI.UnpackEvidenceRejectedEvent); e.Reason != want || e.Kind != uint8(kind) {
		c.t.Errorf("rejected for %d, want %d", e.Reason, want)
	}
	bond := contracts.DefaultParameters().ReportBond
	if back := want == nothingAtStake; c.eng(burn)-burned != choose(back, 0, bond) || c.owed(reporter)-mine != choose(back, bond, 0) {
		c.t.Errorf("reason %d: %d burned, %d paid back", want, c.eng(burn)-burned, c.owed(reporter)-mine)
	}
}

func choose(yes bool, a, b uint64) uint64 {
	if yes {
		return a
	}
	return b
}

// owed is what the disputes owe to an account.
func (c *court) owed(who int) uint64 {
	c.t.Helper()
	return view(c.world, c.disputes, disputesABI.PackBalances(c.accounts[who]), disputesABI.UnpackBalances).Uint64()
}

// reward is what the market owes to an account.
func (c *court) reward(who int) uint64 {
	c.t.Helper()
	return view(c.world, c.market, market.PackBalances(c.accounts[who]), market.UnpackBalances).Uint64()
}

func (c *court) stakeOf(who int) uint64 {
	c.t.Helper()
	return view(c.world, c.nodes, nodesABI.PackStakeOf(c.accounts[who]), nodesABI.UnpackStakeOf).Uint64()
}

func (c *court) deposit() uint64 {
	c.t.Helper()
	return c.dataset(c.id).Deposit.Uint64()
}

// Why reports bring nothing, as the contract numbers it.
const (
	badSignature = iota + 1
	notContradictory
	noSuchDataset
	alreadyPunished
	nothingAtStake
	badSpan
	tooOld
)
