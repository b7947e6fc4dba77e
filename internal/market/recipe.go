package market

import (
	"context"
	"crypto/rand"
	"encoding/base32"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"enigma"
	"enigma/chain"
	"enigma/internal/durable"
	"enigma/internal/node"
	"enigma/internal/wallet"
)

// A recipe says what one node of the market is.
type recipe struct {
	name  string
	roles []node.Role
	eng   enigma.Grains // what its account has at the start
}

// Names of the market's parts; their directories are called the same.
const (
	Storage1 = "storage-1"
	Storage2 = "storage-2"
	Worker   = "worker"
	Provider = "provider"
	Gateway  = "gateway"
)

// stages are the market's nodes in the order in which they start: the parts of
// a stage at the same time, and every stage knows the ones before it.
var stages = [][]recipe{
	{{name: Storage1, roles: []node.Role{node.Persistence, node.Custodian}}},
	{
		{name: Storage2, roles: []node.Role{node.Persistence, node.Custodian}},
		{name: Worker, roles: []node.Role{node.Worker, node.Custodian}},
	},
	{
		{name: Provider, roles: []node.Role{node.Provider}, eng: 1000 * enigma.ENG},
		{name: Gateway, roles: []node.Role{node.Gateway}, eng: 1000 * enigma.ENG},
	},
}

func (m *Market) chainConfig() chain.Config {
	return chain.Config{URL: m.Chain.RPC, Marketplace: m.Chain.Marketplace}
}

// User is the name that psql logs in with.
const User = "subscriber"

// account returns the address of the part's account, which is made at first
// start. Its passphrase is random and lies beside it: good enough for a
// development chain, whose tokens are worth nothing.
func (m *Market) account(dir string) (enigma.Address, error) {
	keystore, phrase := filepath.Join(dir, "wallet.json"), filepath.Join(dir, "passphrase")
	if b, err := os.ReadFile(keystore); err == nil {
		var k struct{ Address enigma.Address }
		err := json.Unmarshal(b, &k)
		return k.Address, err
	}
	if err := os.MkdirAll(dir, 0o711); err != nil {
		return enigma.Address{}, err
	}
	w, err := wallet.New()
	if err != nil {
		return enigma.Address{}, err
	}
	secret := randomWord()
	b, err := w.Encrypt(secret, true)
	if err != nil {
		return enigma.Address{}, err
	}
	if err := durable.WriteFile(phrase, []byte(secret+"\n"), 0o600); err != nil {
		return enigma.Address{}, err
	}
	return w.Address(), durable.WriteFile(keystore, b, 0o600)
}

// randomWord returns 128 bits as a word that needs no quoting anywhere.
func randomWord() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails: crypto/rand ends the process instead
	return strings.ToLower(strings.TrimRight(base32.StdEncoding.EncodeToString(b[:]), "="))
}

// fund gives the account what the recipe says, and again when it has spent most
// of it.
func (m *Market) fund(ctx context.Context, client *chain.Client, a enigma.Address, r recipe) error {
	balance, err := client.Balance(ctx, a)
	if err != nil {
		return err
	}
	// Months that were paid on the way are no reason for a market to stand still.
	if balance.Wei.Sign() > 0 && balance.ENG >= r.eng/4 {
		return nil
	}
	return client.Faucet(ctx, a, chain.ETH(10), r.eng-min(r.eng, balance.ENG))
}

// configure writes the part's node.yaml. Addresses of the other parts are
// written anew at every start; ports stay.
func (m *Market) configure(dir string, r recipe, bootstrap []string) error {
	port := m.table.P2P[r.name]
	c := node.Config{
		Dir:    dir,
		Roles:  r.roles,
		Wallet: node.WalletConfig{Keystore: "wallet.json", Passphrase: "passphrase"},
		Chain:  node.ChainConfig{RPC: m.Chain.RPC, Marketplace: m.Chain.Marketplace},
		P2P: node.P2PConfig{
			Listen: []string{
				fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", port),
				fmt.Sprintf("/ip4/127.0.0.1/udp/%d/quic-v1", port),
			},
			Bootstrap: bootstrap,
		},
	}
	if c.Has(node.Gateway) {
		password := filepath.Join(dir, "password")
		if _, err := os.Stat(password); errors.Is(err, os.ErrNotExist) {
			if err := durable.WriteFile(password, []byte(randomWord()+"\n"), 0o600); err != nil {
				return err
			}
		}
		c.Gateway = node.GatewayConfig{
			Listen: fmt.Sprintf("127.0.0.1:%d", m.table.Gateway), User: User, Password: "password",
		}
	}
	if i := slices.Index([]string{Storage1, Storage2}, r.name); i >= 0 && i < len(m.options.Databases) {
		if err := durable.WriteFile(filepath.Join(dir, "dsn"), []byte(m.options.Databases[i]+"\n"), 0o600); err != nil {
			return err
		}
		c.Persistence.DSN = "dsn"
	}
	if c.Has(node.Provider) {
		c.Market.Threshold = 2
		for _, p := range m.Parts {
			addr := tcpAddr(p.Ready.Addrs)
			for _, role := range p.Ready.Roles {
				switch role {
				case node.Persistence:
					c.Market.Storage = append(c.Market.Storage, addr)
				case node.Custodian:
					c.Market.Custodians = append(c.Market.Custodians, addr)
				case node.Worker:
					c.Market.Workers = append(c.Market.Workers, addr)
				}
			}
		}
	}
	return node.WriteConfig(filepath.Join(dir, "node.yaml"), c)
}

// tcpAddr returns the first TCP address, or the first of any kind.
func tcpAddr(addrs []string) string {
	for _, a := range addrs {
		if strings.Contains(a, "/tcp/") {
			return a
		}
	}
	return addrs[0]
}
