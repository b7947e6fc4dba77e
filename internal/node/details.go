package node

import "context"

// A DetailsRequest names a data set.
type DetailsRequest struct {
	Path string `json:"path"` // "0x<provider>/<name>", or the name of an own data set
}

// details asks the chain about a data set.
func (n *Node) details(ctx context.Context, r DetailsRequest, _ func(Progress)) (Details, error) {
	var out Details
	l, err := n.named(ctx, r.Path)
	if err != nil {
		return out, err
	}
	out.Dataset, out.Now = n.dataset(ctx, l), n.ledger.Now()
	if out.Offer, err = n.chain.Offer(ctx, l.ID); err != nil {
		return out, err
	}
	if out.Access, err = n.chain.Access(ctx, l.ID, n.wallet.Address()); err != nil {
		return out, err
	}
	if score, err := n.chain.Score(ctx, l.ID); err == nil {
		out.Score = &score
	}
	out.Revenues, err = n.chain.Revenues(ctx, n.wallet.Address(), l.ID)
	return out, err
}
