package main

import (
	"fmt"
	"time"

	"enigma/chain"
)

// following says how a node follows the chain.
func following(s chain.Standing) string {
	text := fmt.Sprintf("%s, block %d, %s old, final to %d", s.Policy, s.Block, s.Age.Round(time.Second), s.Final)
	if s.Policy == chain.PolicyFollowing {
		text += fmt.Sprintf(", lost after %s of silence", s.MaxSilence)
	}
	if s.Rebuilding {
		text += ", rebuilding"
	}
	return text
}

// endpoint says how one endpoint of the chain is.
func endpoint(e chain.EndpointHealth) string {
	text := fmt.Sprintf("%s block %d, %s an answer", e.Endpoint, e.Block, e.Latency.Round(time.Millisecond))
	if !e.Healthy {
		text += ", not in use: " + e.Error
	}
	return text
}
