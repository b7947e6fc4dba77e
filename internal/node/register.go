package node

import (
	"context"
	"fmt"
	"math/big"

	"enigma"
	"enigma/chain"
	"enigma/internal/publish"
)

// A RegisterRequest asks a node to register a manifest that exists: one that its
// wallet has published in another market, say.
type RegisterRequest struct {
	Manifest []byte          `json:"manifest"` // canonical bytes
	Price    enigma.Grains   `json:"price"`    // for 30 days
	Deposit  enigma.Grains   `json:"deposit"`
	Shares   []publish.Share `json:"shares,omitempty"` // empty: all to the provider
	Trial    chain.Trial     `json:"trial,omitzero"`
	DryRun   bool            `json:"dry_run,omitempty"`
}

// registerManifest offers a manifest's data set here. Storage nodes and custodians
// have to know of it already: it sends no data.
func (n *Node) registerManifest(ctx context.Context, r RegisterRequest, _ func(Progress)) (Done, error) {
	out := Done{Do: "register", DryRun: r.DryRun, Fee: new(big.Int), Account: n.wallet.Address(), Pays: r.Deposit}
	if err := checkTrial("register", r.Trial); err != nil {
		return out, err
	}
	m, err := n.registrable(r.Manifest)
	if err != nil {
		return out, err
	}
	out.Path = enigma.Path{Provider: m.Provider, Name: m.Name}.String()
	out.Says = fmt.Sprintf("register %s for %s a month with a deposit of %s", out.Path, r.Price, r.Deposit)
	roles := map[string][]enigma.Address{"storage": wallets(m.Storage), "custodians": wallets(m.Custodians)}
	payouts, err := (&publish.Spec{File: "payouts", Payouts: r.Shares}).ResolvePayouts(m.Provider, roles)
	if err != nil {
		return out, err
	}
	client := n.chain
	if r.DryRun {
		client = n.chain.Dry()
	}
	_, receipt, err := client.Register(ctx, chain.Registration{
		Name: m.Name, Price: r.Price, Deposit: r.Deposit, Manifest: enigma.ManifestHash(r.Manifest), Payouts: payouts, Trial: r.Trial,
	})
	out.Gas, out.Fee = receipt.Gas, receipt.Fee
	if err != nil {
		return out, err
	}
	if !r.DryRun {
		out.Txs = []enigma.Hash{receipt.Tx}
		if err := n.seen(ctx, false); err != nil {
			return out, err
		}
		if err := n.announce(ctx, r.Manifest); err != nil {
			return out, err
		}
	}
	out.Wallet, err = n.afterwards(ctx, &out)
	return out, err
}

// registrable reads a manifest and says why it cannot be registered.
func (n *Node) registrable(canonical []byte) (*enigma.Manifest, error) {
	const op = "register"
	m, err := enigma.DecodeManifest(canonical)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: err, Hint: "enigma show --manifest writes a data set's manifest"}
	}
	switch l, there := n.ledger.Listing(m.Dataset); {
	case m.Provider != n.wallet.Address() || m.Dataset != chain.DatasetID(m.Provider, m.Name):
		return nil, &enigma.Error{
			Kind: enigma.Denied, Op: op, Err: fmt.Errorf("the manifest is %s's, the wallet is %s", m.Provider, n.wallet.Address()),
			Hint: "name its provider's directory with --node",
		}
	case there:
		return nil, &enigma.Error{
			Kind: enigma.Invalid, Op: op, Err: fmt.Errorf("%s is registered already, revision %d", l.Path(), l.Revision),
			Hint: "a later revision is new ciphertext under new keys, so it comes with enigma publish or enigma rotate; terms change with enigma update",
		}
	case m.Revision != 1:
		return nil, &enigma.Error{
			Kind: enigma.Invalid, Op: op, Err: fmt.Errorf("the manifest is of revision %d, and a data set begins with revision 1", m.Revision),
			Hint: "storage nodes and custodians know it by its revision: publish the files anew with enigma publish",
		}
	}
	return m, nil
}
