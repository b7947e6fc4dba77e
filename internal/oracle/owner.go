package oracle

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma/internal/node"
)

// Own publishes what a dataset.yaml says from a node that has a gateway too, and
// gives the plain PostgreSQL the same tables. Connect then asks that gateway.
func (r *Rig) Own(ctx context.Context, name string, spec []byte) (*Dataset, error) {
	if r.owner == nil {
		o, err := r.join(ctx, "owner", node.GatewayConfig{})
		if err != nil {
			return nil, err
		}
		r.owner = o
	}
	provider := r.owner.control
	for _, other := range r.sets {
		if _, err := provider.Subscribe(ctx, node.SubscribeRequest{Path: other.path, Months: 1}); err != nil {
			return nil, err
		}
	}
	set, err := r.publish(ctx, provider, name, spec)
	if err != nil {
		return nil, err
	}
	set.gateway = provider.Ready.Gateway
	if err := set.await(ctx); err != nil {
		return nil, err
	}
	return set, r.copy(ctx, set)
}

// await waits until the owner's gateway, which follows the chain, has the data set.
func (d *Dataset) await(ctx context.Context) error {
	conn, err := pgconn.Connect(ctx, d.gateway)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	for begun := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		err := conn.Exec(ctx, "select count(*) from "+ident(d.Name)+"."+ident(d.Tables[0].Name)).Close()
		if err == nil || time.Since(begun) > time.Minute || ctx.Err() != nil {
			return err
		}
	}
}
