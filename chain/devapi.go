package chain

import (
	"context"
	"errors"
	"math/big"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// devNamespace prefixes the JSON-RPC methods that only a development chain has:
// dev_contracts, dev_fund and dev_advanceTime.
const devNamespace = "dev"

// devAPI is what the methods do. Exported methods are reachable from outside.
type devAPI struct {
	devnet *Devnet
}

func (a *devAPI) wait(ctx context.Context) (*Devnet, error) {
	select {
	case <-a.devnet.ready:
		return a.devnet, nil
	case <-ctx.Done():
		return nil, errors.New("the chain is starting")
	}
}

// Contracts returns where the contracts are.
func (a *devAPI) Contracts(ctx context.Context) (Contracts, error) {
	d, err := a.wait(ctx)
	if err != nil {
		return Contracts{}, err
	}
	return d.contract, nil
}

// Fund gives an account wei and grains from the faucet.
func (a *devAPI) Fund(ctx context.Context, to enigma.Address, wei *hexutil.Big, grains hexutil.Uint64) error {
	d, err := a.wait(ctx)
	if err != nil {
		return err
	}
	return d.Fund(ctx, to, (*big.Int)(wei), enigma.Grains(grains))
}

// AdvanceTime moves the block clock and returns where it stands, in seconds.
func (a *devAPI) AdvanceTime(ctx context.Context, seconds hexutil.Uint64) (hexutil.Uint64, error) {
	d, err := a.wait(ctx)
	if err != nil {
		return 0, err
	}
	by := time.Duration(min(uint64(seconds), 1<<32)) * time.Second
	now, err := d.AdvanceTime(ctx, by)
	if err != nil {
		return 0, err
	}
	return hexutil.Uint64(now.Unix()), nil
}
