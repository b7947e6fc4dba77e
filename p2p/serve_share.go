package p2p

import (
	"context"

	"enigma"
	"enigma/p2p/msg"
)

// ServeShares keeps key shares for providers and releases them to whoever the
// ledger says has paid.
func (h *Host) ServeShares(k enigma.ShareKeeper) {
	h.mu.Lock()
	h.shares = k
	h.mu.Unlock()
	h.host.SetStreamHandler(shareProtocol, h.sessioned(msg.Share, h.serveShare))
}

func (h *Host) serveShare(ctx context.Context, s *sealed, by *session) error {
	b, _, err := s.receive(msg.MaxControl, brisk)
	if err != nil {
		return err
	}
	answer, err := h.handleShare(ctx, b, by)
	if err != nil {
		return s.fail(err)
	}
	return s.send(answer, true, brisk)
}

func (h *Host) handleShare(ctx context.Context, b []byte, by *session) ([]byte, error) {
	keeper, err := h.keeper()
	if err != nil {
		return nil, err
	}
	if msg.TypeOf(b) == msg.TypeDeposit {
		ref, share, err := msg.DecodeDeposit(b)
		if err != nil {
			return nil, &enigma.Error{Kind: enigma.Invalid, Err: err}
		}
		if !by.owner || ref.Dataset != by.dataset {
			return nil, denied("only its provider may deposit the shares of a data set")
		}
		if err := h.mayAdd(ctx, ref.Dataset, ref.Revision); err != nil {
			return nil, err
		}
		if err := keeper.Keep(ctx, ref.Dataset, ref.Revision, share); err != nil {
			return nil, err
		}
		h.log.InfoContext(ctx, "share kept", "dataset", ref.Dataset.String(), "revision", ref.Revision)
		return msg.Signal(msg.TypeAck), nil
	}
	ref, err := msg.DecodeFetch(b)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Err: err}
	}
	if ref.Dataset != by.dataset {
		return nil, denied("the session is for another data set")
	}
	if err := h.mayFetch(ref.Dataset, by.who, by.owner); err != nil {
		return nil, err
	}
	share, err := keeper.Share(ctx, ref.Dataset, ref.Revision)
	if err != nil {
		return nil, err
	}
	h.log.InfoContext(ctx, "share released", "dataset", ref.Dataset.String(), "revision", ref.Revision, "wallet", by.who.String())
	return msg.AppendShare(nil, share), nil
}
