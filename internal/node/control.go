package node

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"time"

	"enigma"
	"enigma/chain"
)

// The control API is HTTP over a unix socket that only the node's user can
// open. Every answer is a line of JSON per event, the last of which carries
// either a result or an error; work that takes long reports progress before.

// A Progress is one report about a publication, or a rotation, on its way.
type Progress struct {
	Stage string `json:"stage"` // "check", "encrypting", "storing", "verifying", "keys", "register", "announce"
	Table string `json:"table,omitempty"`
	Rows  int64  `json:"rows,omitempty"`
	Total int64  `json:"total,omitempty"`
	Bytes int64  `json:"bytes,omitempty"` // of ciphertext, to each storage node
}

// A PublishRequest asks a provider's node to publish a data set.
type PublishRequest struct {
	Spec   string `json:"spec"`              // absolute path of dataset.yaml
	DryRun bool   `json:"dry_run,omitempty"` // check and count, send nothing
}

// event is one line of an answer.
type event struct {
	Progress *Progress       `json:"progress,omitempty"`
	Result   json.RawMessage `json:"result,omitempty"`
	Error    *wireError      `json:"error,omitempty"`
}

// wireError is an error on its way through the control socket.
type wireError struct {
	Kind enigma.Kind `json:"kind"`
	Text string      `json:"text"`
	Hint string      `json:"hint,omitempty"`
}

// handle serves one method: decode the request, run it, stream what it says.
func handle[In, Out any](run func(ctx context.Context, in In, report func(Progress)) (Out, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		enc := json.NewEncoder(w)
		flush := func() { _ = http.NewResponseController(w).Flush() }
		var in In
		err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 2<<20)).Decode(&in)
		if err != nil && !errors.Is(err, io.EOF) {
			http.Error(w, "malformed request", http.StatusBadRequest)
			return
		}
		last := time.Now()
		out, err := run(r.Context(), in, func(p Progress) {
			// The person watching sees ten reports a second; a stage's first and
			// last rows are always among them.
			if p.Rows != 0 && p.Rows != p.Total && time.Since(last) < 100*time.Millisecond {
				return
			}
			last = time.Now()
			_ = enc.Encode(event{Progress: &p})
			flush()
		})
		var final event
		if err == nil {
			final.Result, err = json.Marshal(out)
		}
		if err != nil {
			final = event{Error: &wireError{Kind: enigma.KindOf(err), Text: err.Error(), Hint: enigma.Hint(err)}}
		}
		_ = enc.Encode(final)
	}
}

// routes is the control API.
func (n *Node) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /status", handle(n.status))
	mux.HandleFunc("POST /datasets", handle(n.datasets))
	mux.HandleFunc("POST /browse", handle(n.browse))
	mux.HandleFunc("POST /publish", handle(n.publish))
	mux.HandleFunc("POST /rotate", handle(n.rotate))
	mux.HandleFunc("POST /keys", handle(n.keys))
	mux.HandleFunc("POST /subscribe", handle(n.subscribe))
	mux.HandleFunc("POST /order", handle(n.order))
	mux.HandleFunc("POST /update", handle(n.updateTerms))
	mux.HandleFunc("POST /transactions", handle(n.transactions))
	mux.HandleFunc("POST /replace", handle(n.replace))
	mux.HandleFunc("POST /conflicts", handle(n.conflicts))
	mux.HandleFunc("POST /nodes", handle(n.registeredNodes))
	mux.HandleFunc("POST /top", handle(n.top))
	mux.HandleFunc("POST /details", handle(n.details))
	mux.HandleFunc("POST /register", handle(n.registerManifest))
	mux.HandleFunc("POST /stored", handle(n.stored))
	mux.HandleFunc("POST /chunks", handle(n.chunks))
	mux.HandleFunc("POST /receipts", handle(n.receipts))
	mux.HandleFunc("POST /grant/create", handle(n.createGrant))
	mux.HandleFunc("POST /grant/open", handle(n.openGrant))
	mux.HandleFunc("POST /grant/import", handle(n.importGrant))
	return mux
}

// A Control talks to a running node.
type Control struct {
	Ready Ready
	http  *http.Client
}

// Connect reaches the node that runs in dir.
func Connect(dir string) (*Control, error) {
	ready, err := ReadReady(dir)
	if err != nil {
		return nil, err
	}
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", ready.Control)
	}
	return &Control{Ready: ready, http: &http.Client{Transport: &http.Transport{DialContext: dial}}}, nil
}

// Status asks how the node is.
func (c *Control) Status(ctx context.Context) (Status, error) {
	return call[Status](ctx, c, "status", struct{}{}, nil)
}

// Datasets asks what the node knows of the market's data sets.
func (c *Control) Datasets(ctx context.Context) ([]Dataset, error) {
	return call[[]Dataset](ctx, c, "datasets", struct{}{}, nil)
}

// Browse asks for a page of them, in an order.
func (c *Control) Browse(ctx context.Context, r BrowseRequest) (Page, error) {
	return call[Page](ctx, c, "browse", r, nil)
}

// Publish publishes a data set and reports progress until it is there.
func (c *Control) Publish(ctx context.Context, r PublishRequest, report func(Progress)) (Published, error) {
	return call[Published](ctx, c, "publish", r, report)
}

// Rotate encrypts a data set anew under a new key and reports progress until it
// is there.
func (c *Control) Rotate(ctx context.Context, r RotateRequest, report func(Progress)) (Rotated, error) {
	return call[Rotated](ctx, c, "rotate", r, report)
}

// Keys asks a provider what it keeps about its data sets' keys.
func (c *Control) Keys(ctx context.Context) ([]Key, error) {
	return call[[]Key](ctx, c, "keys", struct{}{}, nil)
}

// Subscribe pays for a data set and waits until the gateway may query it.
func (c *Control) Subscribe(ctx context.Context, r SubscribeRequest) (Subscribed, error) {
	return call[Subscribed](ctx, c, "subscribe", r, nil)
}

// Do asks the node for a deed on the chain.
func (c *Control) Do(ctx context.Context, o Order) (Done, error) {
	return call[Done](ctx, c, "order", o, nil)
}

// Details asks what the chain keeps of a data set, for the node's wallet.
func (c *Control) Details(ctx context.Context, path string) (Details, error) {
	return call[Details](ctx, c, "details", DetailsRequest{path}, nil)
}

// Update brings the terms of a data set in step with its dataset.yaml.
func (c *Control) Update(ctx context.Context, r PublishRequest) (Done, error) {
	return call[Done](ctx, c, "update", r, nil)
}

// Transactions asks what the node has sent and no block has.
func (c *Control) Transactions(ctx context.Context) ([]chain.PendingTx, error) {
	return call[[]chain.PendingTx](ctx, c, "transactions", struct{}{}, nil)
}

// Replace speeds a transaction up, or cancels it.
func (c *Control) Replace(ctx context.Context, r TxRequest) (chain.PendingTx, error) {
	return call[chain.PendingTx](ctx, c, "replace", r, nil)
}

// Conflicts asks a gateway for contradictory receipts.
func (c *Control) Conflicts(ctx context.Context) (Finding, error) {
	return call[Finding](ctx, c, "conflicts", struct{}{}, nil)
}

// Nodes asks for the nodes that are registered on the chain.
func (c *Control) Nodes(ctx context.Context) ([]chain.NodeEntry, error) {
	return call[[]chain.NodeEntry](ctx, c, "nodes", struct{}{}, nil)
}

// Top asks for data sets by rank.
func (c *Control) Top(ctx context.Context, r TopRequest) ([]chain.Ranked, error) {
	return call[[]chain.Ranked](ctx, c, "top", r, nil)
}

// Register registers a manifest that exists.
func (c *Control) Register(ctx context.Context, r RegisterRequest) (Done, error) {
	return call[Done](ctx, c, "register", r, nil)
}

// Stored asks a persistence node what its PostgreSQL holds.
func (c *Control) Stored(ctx context.Context) ([]StoredTable, error) {
	return call[[]StoredTable](ctx, c, "stored", struct{}{}, nil)
}

// Chunks asks a provider for the root over a data set's ciphertext, or for one
// chunk under it, and reports progress while storage nodes are read.
func (c *Control) Chunks(ctx context.Context, r ChunksRequest, report func(Progress)) (Chunks, error) {
	return call[Chunks](ctx, c, "chunks", r, report)
}

// Receipts asks a gateway for the last receipts that storage nodes gave it.
func (c *Control) Receipts(ctx context.Context) (Receipts, error) {
	return call[Receipts](ctx, c, "receipts", struct{}{}, nil)
}

// CreateGrant asks a provider for a grant of reserved columns.
func (c *Control) CreateGrant(ctx context.Context, r GrantRequest) (Grant, error) {
	return call[Grant](ctx, c, "grant/create", r, nil)
}

// OpenGrant asks a gateway what a grant for it holds.
func (c *Control) OpenGrant(ctx context.Context, file []byte) (Grant, error) {
	return call[Grant](ctx, c, "grant/open", GrantFile{file}, nil)
}

// ImportGrant gives a gateway a grant to use.
func (c *Control) ImportGrant(ctx context.Context, file []byte) (Grant, error) {
	return call[Grant](ctx, c, "grant/import", GrantFile{file}, nil)
}

func call[Out any](ctx context.Context, c *Control, method string, in any, report func(Progress)) (Out, error) {
	var out Out
	body, err := json.Marshal(in)
	if err != nil {
		return out, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://node/"+method, bytes.NewReader(body))
	if err != nil {
		return out, err
	}
	resp, err := c.http.Do(req)
	if ctx.Err() != nil {
		return out, context.Cause(ctx)
	}
	if err != nil {
		return out, &enigma.Error{
			Kind: enigma.Unavailable, Op: "node in " + c.Ready.Dir, Err: errors.New("it does not answer"),
			Hint: "see its log, or " + startHint(c.Ready.Dir),
		}
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var e event
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return out, &enigma.Error{Kind: enigma.Internal, Op: method, Err: errors.New(lines.Text())}
		}
		switch {
		case e.Error != nil:
			return out, &enigma.Error{Kind: e.Error.Kind, Err: errors.New(e.Error.Text), Hint: e.Error.Hint}
		case e.Result != nil:
			return out, json.Unmarshal(e.Result, &out)
		case e.Progress != nil && report != nil:
			report(*e.Progress)
		}
	}
	if ctx.Err() != nil {
		return out, context.Cause(ctx)
	}
	return out, &enigma.Error{Kind: enigma.Unavailable, Op: method, Err: errors.New("the node ended in the middle of it"), Hint: "see its log in " + c.Ready.Dir}
}
