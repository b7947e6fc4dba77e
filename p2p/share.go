package p2p

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"enigma"
	"enigma/internal/keyring"
	"enigma/p2p/msg"
)

// DepositShare gives a custodian its share of the key of one revision of this
// node's own data set of that name. It returns once the custodian has stored
// it.
func (h *Host) DepositShare(ctx context.Context, node enigma.NodeRef, name string, revision uint64, share []byte) error {
	ref := msg.ShareRef{Dataset: h.cfg.DatasetID(h.cfg.Wallet.Address(), name), Revision: revision}
	if node.Peer == h.ID() {
		return h.keepHere(ctx, ref, share)
	}
	b, err := h.askShare(ctx, node, ref.Dataset, name, msg.AppendDeposit(nil, ref, share))
	if err != nil {
		return err
	}
	return msg.DecodeSignal(b, msg.TypeAck)
}

// FetchShares asks all custodians of a data set for their shares and returns as
// soon as the threshold is reached. A share that does not fit the manifest's
// commitment, or is another custodian's, is not counted, and its sender named in
// the log. If too few come, the error names each custodian that failed, with
// peer id and wallet, and why; it is NotSubscribed if that is what they say.
func (h *Host) FetchShares(ctx context.Context, m *enigma.Manifest) ([][]byte, error) {
	type outcome struct {
		share []byte
		err   error
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	outcomes := make(chan outcome, len(m.Custodians))
	for i := range m.Custodians {
		go func() {
			share, err := h.fetchShare(ctx, i, m)
			outcomes <- outcome{share, err}
		}()
	}
	var shares [][]byte
	var errs []error
	for range m.Custodians {
		o := <-outcomes
		if o.err != nil {
			errs = append(errs, o.err)
			continue
		}
		if shares = append(shares, o.share); len(shares) >= m.Threshold {
			return shares, nil
		}
	}
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	return nil, tooFewShares(m, len(shares), errs)
}

func tooFewShares(m *enigma.Manifest, got int, errs []error) error {
	for _, err := range errs {
		if errors.Is(err, enigma.NotSubscribed) {
			return err
		}
	}
	hint := "try again when the custodians are up; the provider can replace them by publishing again"
	if slices.ContainsFunc(errs, func(err error) bool { return errors.Is(err, keyring.ErrShare) }) {
		hint = "a custodian that sent a wrong share will not do better: tell the provider, who can replace it by publishing again"
	}
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "fetch key",
		Err:  fmt.Errorf("%d of the %d custodians needed gave their share: %w", got, m.Threshold, errors.Join(errs...)),
		Hint: hint,
	}
}

// fetchShare asks custodian i, counted from 0, for its share. Its errors name the
// custodian.
func (h *Host) fetchShare(ctx context.Context, i int, m *enigma.Manifest) ([]byte, error) {
	node := m.Custodians[i]
	share, err := h.shareOf(ctx, node, m)
	if err == nil {
		if err = keyring.VerifyShareOf(i+1, share, m.KeyCommitment); err != nil {
			h.log.WarnContext(ctx, "custodian sent a wrong share", "peer", node.Peer, "wallet", node.Wallet.String(),
				"dataset", m.Dataset.String(), "revision", m.Revision, "err", err)
			err = &enigma.Error{Kind: enigma.Unavailable, Err: err}
		}
	}
	if err != nil {
		return nil, fmt.Errorf("custodian %s (wallet %s): %w", node.Peer, node.Wallet, err)
	}
	return share, nil
}

func (h *Host) shareOf(ctx context.Context, node enigma.NodeRef, m *enigma.Manifest) ([]byte, error) {
	ref := msg.ShareRef{Dataset: m.Dataset, Revision: m.Keys()}
	if node.Peer == h.ID() {
		return h.shareHere(ctx, ref)
	}
	b, err := h.askShare(ctx, node, m.Dataset, "", msg.AppendFetch(nil, ref))
	if err != nil {
		return nil, err
	}
	return msg.DecodeShare(b)
}

// askShare sends a custodian one message and returns its answer.
func (h *Host) askShare(ctx context.Context, node enigma.NodeRef, id enigma.DatasetID, name string, b []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, brisk)
	defer cancel()
	to, err := h.peerOf(node)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "custodian", Err: err}
	}
	t := target{node: to, kem: node.KEM, dataset: id, name: name, purpose: msg.Share}
	s, done, err := h.stream(ctx, t, shareProtocol, b, true)
	if err != nil {
		return nil, err
	}
	defer done()
	answer, last, err := s.receive(msg.MaxControl, brisk)
	if err == nil && !last {
		err = msg.ErrMalformed
	}
	if err == nil {
		err = failureIn(answer)
	}
	if err != nil {
		return nil, broken(to, err)
	}
	return answer, nil
}
