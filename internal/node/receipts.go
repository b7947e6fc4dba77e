package node

import (
	"context"
	"errors"
	"path/filepath"

	"enigma"
	"enigma/p2p"
)

// Receipts are what storage nodes have signed for a gateway.
type Receipts struct {
	File string        `json:"file"` // where all of them are appended to
	Last []p2p.Receipt `json:"last"` // the oldest first
}

// A Finding is what VerifyReceipts found.
type Finding = p2p.Finding

const receiptsName = "receipts.jsonl"

// receiptsFile is where a gateway keeps receipts; other nodes get none.
func (n *Node) receiptsFile() string {
	if !n.cfg.Has(Gateway) {
		return ""
	}
	return filepath.Join(n.cfg.Dir, receiptsName)
}

func (n *Node) receipts(_ context.Context, _ struct{}, _ func(Progress)) (Receipts, error) {
	file := n.receiptsFile()
	if file == "" {
		return Receipts{}, &enigma.Error{
			Kind: enigma.Invalid, Op: "receipts", Err: errors.New("the node is no gateway"),
			Hint: "name the gateway's directory with --node",
		}
	}
	return Receipts{File: file, Last: n.host.Receipts()}, nil
}

// VerifyReceipts checks files of receipts, and looks for storage nodes that have
// contradicted themselves.
func VerifyReceipts(ctx context.Context, files ...string) (Finding, error) {
	return p2p.VerifyReceipts(ctx, files...)
}
