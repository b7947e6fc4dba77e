package p2p

import (
	"bytes"
	"context"
	"errors"
	"net"
	"time"

	"enigma/p2p/msg"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

const (
	manifestTopic = "enigma/manifests/1"

	// sameAgain is how soon an announcement that was passed on may be passed on
	// again; it bounds what repeating one can cost the network.
	sameAgain = 500 * time.Millisecond
)

// gossip is the topic on which manifests are announced.
type gossip struct {
	h     *Host
	topic *pubsub.Topic
	sub   *pubsub.Subscription
}

func openGossip(h *Host) (*gossip, error) {
	params, thresholds := scoring()
	ps, err := pubsub.NewGossipSub(h.life, h.host,
		pubsub.WithPeerScore(params, thresholds),
		// To all peers, not only those in the mesh: right after a start there is
		// none yet, and a manifest is rare and small.
		pubsub.WithFloodPublish(true),
		pubsub.WithMaxMessageSize(msg.MaxAnnounce+4<<10), // the envelope: author, signature, topic
		pubsub.WithSubscriptionFilter(pubsub.NewAllowlistSubscriptionFilter(manifestTopic)),
		pubsub.WithValidateQueueSize(256),
	)
	if err != nil {
		return nil, err
	}
	g := &gossip{h: h}
	if err := ps.RegisterTopicValidator(manifestTopic, g.validate, pubsub.WithValidatorTimeout(5*time.Second)); err != nil {
		return nil, err
	}
	if g.topic, err = ps.Join(manifestTopic); err != nil {
		return nil, err
	}
	g.sub, err = g.topic.Subscribe()
	return g, err
}

// validate decides whether an announcement is passed on. What could only be
// malice is held against the sender; what the ledger does not list may be ahead
// of our ledger, and is dropped.
func (g *gossip) validate(ctx context.Context, from peer.ID, m *pubsub.Message) pubsub.ValidationResult {
	if from == g.h.host.ID() {
		return pubsub.ValidationAccept // our own
	}
	id, fresh, err := g.h.book.take(bytes.Clone(m.Data))
	switch {
	case errors.Is(err, errNotListed):
		return pubsub.ValidationIgnore
	case err != nil:
		g.h.log.WarnContext(ctx, "announcement refused", "peer", from.String(), "err", err)
		return pubsub.ValidationReject
	case fresh:
		g.h.log.InfoContext(ctx, "manifest learned", "dataset", id.String(), "way", "gossip")
	}
	if !g.h.book.hear(id, time.Now(), sameAgain) {
		return pubsub.ValidationIgnore
	}
	return pubsub.ValidationAccept
}

// listen drains the topic: validate has kept what there is to keep, and only
// subscribers take part in the mesh.
func (g *gossip) listen() {
	for {
		if _, err := g.sub.Next(g.h.life); err != nil {
			return
		}
	}
}

func (g *gossip) publish(ctx context.Context, raw []byte) error { return g.topic.Publish(ctx, raw) }

func (g *gossip) close() {
	if g.sub != nil {
		g.sub.Cancel()
	}
}

// scoring punishes invalid messages, many peers behind one address and breaches
// of protocol. Deliveries are not scored: the topic is quiet, and in a small
// network that would punish nodes for having nothing to say.
func scoring() (*pubsub.PeerScoreParams, *pubsub.PeerScoreThresholds) {
	_, loopback4, _ := net.ParseCIDR("127.0.0.0/8")
	_, loopback6, _ := net.ParseCIDR("::1/128")
	params := &pubsub.PeerScoreParams{
		Topics: map[string]*pubsub.TopicScoreParams{manifestTopic: {
			SkipAtomicValidation:           true,
			TopicWeight:                    1,
			TimeInMeshWeight:               0.01,
			TimeInMeshQuantum:              time.Second,
			TimeInMeshCap:                  100,
			InvalidMessageDeliveriesWeight: -1000,
			InvalidMessageDeliveriesDecay:  pubsub.ScoreParameterDecay(10 * time.Minute),
		}},
		AppSpecificScore:            func(peer.ID) float64 { return 0 },
		IPColocationFactorWeight:    -10,
		IPColocationFactorThreshold: 8,
		IPColocationFactorWhitelist: []*net.IPNet{loopback4, loopback6},
		BehaviourPenaltyWeight:      -10,
		BehaviourPenaltyThreshold:   6,
		BehaviourPenaltyDecay:       pubsub.ScoreParameterDecay(10 * time.Minute),
		DecayInterval:               time.Second,
		DecayToZero:                 0.01,
		RetainScore:                 10 * time.Minute,
	}
	return params, &pubsub.PeerScoreThresholds{
		GossipThreshold: -100, PublishThreshold: -500, GraylistThreshold: -1000, AcceptPXThreshold: 10,
	}
}
