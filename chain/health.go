package chain

import (
	"time"
)

// An EndpointHealth is what a client knows of one endpoint, from its calls.
type EndpointHealth struct {
	Endpoint string        `json:"endpoint"` // scheme and host: the rest may hold an access key
	Healthy  bool          `json:"healthy"`
	Error    string        `json:"error,omitempty"` // the last failure, long ago perhaps
	Block    uint64        `json:"block"`           // the newest that it told of; 0 if it never did
	Latency  time.Duration `json:"latency"`         // of an answer, smoothed over about 8
	Calls    uint64        `json:"calls"`           // attempts, since the client was made
	Failures uint64        `json:"failures"`        // of those
}

// Health returns what is known of every endpoint, in order of preference. It
// asks nobody: numbers of endpoints that are not in use are up to 15s old, and
// older if nothing is asked of the client.
func (c *Client) Health() []EndpointHealth {
	if c.pool == nil {
		return nil
	}
	out := make([]EndpointHealth, len(c.pool.ends))
	for i, e := range c.pool.ends {
		out[i] = e.health()
	}
	return out
}

func (e *endpoint) health() EndpointHealth {
	e.mu.Lock()
	defer e.mu.Unlock()
	return EndpointHealth{
		Endpoint: e.where, Healthy: e.fails == 0 && e.foreign == nil, Error: e.lastErr,
		Block: e.block, Latency: e.latency, Calls: e.calls, Failures: e.failed,
	}
}
