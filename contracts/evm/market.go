package evm

import (
	"math/big"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
)

// A Market is the contracts on a chain, with the accounts that they know.
type Market struct {
	*Chain
	Token, Market             common.Address
	Admin, Guardian, Treasury common.Address
	Disputes, Nodes, Legacy   common.Address
	Owner                     common.Address // has all ENG at first
	token                     *contracts.EnigmaToken
	abi                       *contracts.Marketplace
}

// Account returns the address of the number: no key is known for it, and none
// is needed here.
func Account(number uint64) common.Address {
	return common.BigToAddress(new(big.Int).SetUint64(0xac_0000_0000 + number))
}

// NewMarket puts ENG and the market on a new chain. Fee is in basis points, the
// least deposit in grains. Whoever decides disputes, keeps nodes and so on are
// plain accounts.
func NewMarket(fork Fork, fee uint16, minDeposit uint64) (*Market, error) {
	chain, err := New(fork)
	if err != nil {
		return nil, err
	}
	m := &Market{
		Chain: chain, Owner: Account(1 << 20), Admin: Account(1<<20 + 1), Guardian: Account(1<<20 + 2),
		Treasury: Account(1<<20 + 3), Disputes: Account(1<<20 + 4), Nodes: Account(1<<20 + 5), Legacy: Account(1<<20 + 6),
		token: contracts.NewEnigmaToken(), abi: contracts.NewMarketplace(),
	}
	if m.Token, err = m.Deploy(m.Owner, common.FromHex(contracts.EnigmaTokenMetaData.Bin)); err != nil {
		return nil, err
	}
	setup := contracts.Setup{
		Token: m.Token, Admin: m.Admin, Guardian: m.Guardian, Treasury: m.Treasury, Disputes: m.Disputes, Nodes: m.Nodes,
		Legacy: m.Legacy, Fee: fee, MinDeposit: minDeposit,
	}
	terms := append(common.FromHex(contracts.MarketTermsMetaData.Bin), contracts.NewMarketTerms().PackConstructor(setup)...)
	if setup.Terms, err = m.Deploy(m.Owner, terms); err != nil {
		return nil, err
	}
	m.Market, err = m.Deploy(m.Owner, append(common.FromHex(contracts.MarketplaceMetaData.Bin), m.abi.PackConstructor(setup)...))
	return m, err
}

// Fund gives an account grains of ENG and lets the market take them all.
func (m *Market) Fund(who common.Address, grains uint64) error {
	amount := new(big.Int).SetUint64(grains)
	if _, err := m.Send(m.Owner, m.Token, m.token.PackTransfer(who, amount)); err != nil {
		return err
	}
	_, err := m.Send(who, m.Token, m.token.PackApprove(m.Market, amount))
	return err
}

// Grains returns an account's ENG.
func (m *Market) Grains(who common.Address) (uint64, error) {
	out, err := m.Call(m.Token, m.token.PackBalanceOf(who))
	if err != nil {
		return 0, err
	}
	balance, err := m.token.UnpackBalanceOf(out)
	if err != nil {
		return 0, err
	}
	return balance.Uint64(), nil
}
