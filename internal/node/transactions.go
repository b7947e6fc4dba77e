package node

import (
	"context"

	"enigma/chain"
)

// A TxRequest is about one transaction that is under way.
type TxRequest struct {
	Nonce  uint64 `json:"nonce"`
	Cancel bool   `json:"cancel,omitempty"` // replace it by one that does nothing; else by a dearer one
}

// transactions lists what the wallet has sent and no block has.
func (n *Node) transactions(ctx context.Context, _ struct{}, _ func(Progress)) ([]chain.PendingTx, error) {
	return n.chain.Pending(ctx)
}

// replace speeds a transaction up, or cancels it.
func (n *Node) replace(ctx context.Context, r TxRequest, _ func(Progress)) (chain.PendingTx, error) {
	if r.Cancel {
		return n.chain.CancelTx(ctx, r.Nonce)
	}
	return n.chain.SpeedUp(ctx, r.Nonce)
}
