package chain

import (
	"context"
	"math/big"
	"time"

	"enigma/contracts"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common"
)

// permitLife is how long a signed consent stays usable if its transaction never
// gets into a block.
const permitLife = time.Hour

// permit signs the wallet's consent to the market's taking amount, or returns
// nil if an allowance of that size stands.
func (c *Client) permit(ctx context.Context, amount *big.Int) (*contracts.Permit, error) {
	owner := address(c.cfg.Wallet.Address())
	allowed, err := read(ctx, c, c.token, tokenABI.PackAllowance(owner, c.market), tokenABI.UnpackAllowance)
	if err != nil || allowed.Cmp(amount) >= 0 {
		return nil, err
	}
	now, err := c.Now(ctx)
	if err != nil {
		return nil, err
	}
	domain, err := read(ctx, c, c.token, tokenABI.PackDOMAINSEPARATOR(), tokenABI.UnpackDOMAINSEPARATOR)
	if err != nil {
		return nil, err
	}
	nonce, err := read(ctx, c, c.token, tokenABI.PackNonces(owner), tokenABI.UnpackNonces)
	if err != nil {
		return nil, err
	}
	deadline := big.NewInt(now.Add(permitLife).Unix())
	sig, err := c.cfg.Wallet.Sign(permitDigest(domain, owner, c.market, amount, nonce, deadline))
	if err != nil {
		return nil, err
	}
	return &contracts.Permit{
		Value: amount, Deadline: deadline,
		R: [32]byte(sig[:32]), S: [32]byte(sig[32:64]), V: sig[64],
	}, nil
}

// permitDigest is what ERC-2612 has an owner sign (EIP-712).
func permitDigest(domain [32]byte, owner, spender common.Address, value, nonce, deadline *big.Int) [32]byte {
	kind := wallet.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	message := wallet.Keccak256(
		kind[:],
		common.LeftPadBytes(owner[:], 32),
		common.LeftPadBytes(spender[:], 32),
		common.BigToHash(value).Bytes(),
		common.BigToHash(nonce).Bytes(),
		common.BigToHash(deadline).Bytes(),
	)
	return wallet.Keccak256([]byte{0x19, 0x01}, domain[:], message[:])
}
