package p2p

import (
	"bytes"
	"context"
	"errors"
	"fmt"

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
// soon as the threshold is reached. Shares that do not fit the manifest's
// commitment are not counted. If too few come, the error names the custodians
// that failed; it is NotSubscribed if that is what they say.
func (h *Host) FetchShares(ctx context.Context, m *enigma.Manifest) ([][]byte, error) {
	type outcome struct {
		share []byte
		err   error
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	outcomes := make(chan outcome, len(m.Custodians))
	for _, node := range m.Custodians {
		go func() {
			share, err := h.fetchShare(ctx, node, m)
			outcomes <- outcome{share, err}
		}()
	}
	var shares [][]byte
	var errs []error
	for range m.Custodians {
		o := <-outcomes
		if o.err == nil && repeated(shares, o.share) {
			o.err = errors.New("two custodians sent the same share")
		}
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

func repeated(shares [][]byte, share []byte) bool {
	for _, s := range shares {
		if bytes.Equal(s, share) {
			return true
		}
	}
	return false
}

func tooFewShares(m *enigma.Manifest, got int, errs []error) error {
	for _, err := range errs {
		if errors.Is(err, enigma.NotSubscribed) {
			return err
		}
	}
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "fetch key",
		Err:  fmt.Errorf("%d of the %d custodians needed answered: %w", got, m.Threshold, errors.Join(errs...)),
		Hint: "try again when the custodians are up; the provider can replace them by publishing again",
	}
}

func (h *Host) fetchShare(ctx context.Context, node enigma.NodeRef, m *enigma.Manifest) ([]byte, error) {
	var share []byte
	var err error
	ref := msg.ShareRef{Dataset: m.Dataset, Revision: m.Revision}
	if node.Peer == h.ID() {
		share, err = h.shareHere(ctx, ref)
	} else {
		var b []byte
		if b, err = h.askShare(ctx, node, m.Dataset, "", msg.AppendFetch(nil, ref)); err == nil {
			share, err = msg.DecodeShare(b)
		}
	}
	if err != nil {
		return nil, err
	}
	if err := keyring.VerifyShare(share, m.KeyCommitment); err != nil {
		return nil, &enigma.Error{Kind: enigma.Unavailable, Op: "custodian " + node.Peer, Err: err}
	}
	return share, nil
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
