package chain

import (
	"context"
	"errors"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
)

// parts are the contracts beside the market.
type parts struct{ nodes, disputes, ranking, directory common.Address }

var (
	nodesABI     = contracts.NewNodes()
	disputesABI  = contracts.NewDisputes()
	rankingABI   = contracts.NewRanking()
	directoryABI = contracts.NewDirectory()
)

// findParts asks the market where its nodes and disputes are, and the ranking
// where the directory is.
func (c *Client) findParts(ctx context.Context) error {
	var err error
	if c.parts.nodes, err = read(ctx, c, c.market, marketABI.PackNodes(), marketABI.UnpackNodes); err != nil {
		return err
	}
	if c.parts.disputes, err = read(ctx, c, c.market, marketABI.PackDisputes(), marketABI.UnpackDisputes); err != nil {
		return err
	}
	c.parts.ranking = address(c.cfg.Ranking)
	if c.parts.ranking == (common.Address{}) {
		if known, err := c.devContracts(ctx); err == nil && address(known.Marketplace) == c.market {
			c.parts.ranking = address(known.Ranking)
		}
	}
	if c.parts.ranking == (common.Address{}) {
		return nil
	}
	c.parts.directory, err = read(ctx, c, c.parts.ranking, rankingABI.PackDirectory(), rankingABI.UnpackDirectory)
	return err
}

// ranked is an error if the chain has no ranking.
func (c *Client) ranked(op string) error {
	if c.parts.ranking != (common.Address{}) {
		return nil
	}
	return &enigma.Error{Kind: enigma.Unsupported, Op: op, Err: errors.New("no ranking is configured"), Hint: "name it in node.yaml: chain.ranking"}
}
