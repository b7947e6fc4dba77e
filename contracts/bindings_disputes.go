// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

//lint:file-ignore ST1005 the generator words errors so

package contracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
	_ = bind.NewBoundContract
)

// DisputesMetaData contains all meta data concerning the Disputes contract.
var DisputesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIMarket\",\"name\":\"market_\",\"type\":\"address\"},{\"internalType\":\"contractINodes\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"reportBond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reportReward\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengeReward\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rewardShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"conflictShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"servedShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"unreachableShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"unansweredShare\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"revealDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"responseWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastSpan\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestAge\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"first\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"AlreadyChallenging\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"revision\",\"type\":\"uint256\"}],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AlreadyDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadChunk\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadCommitment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadFederation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"ChallengeClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"anchor\",\"type\":\"uint256\"}],\"name\":\"HashGone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Late\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotChallengeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFresh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"NotLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotProvider\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"name\":\"NotYetDrawable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooManyChallenges\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"WrongProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongRevision\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"Abandoned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"anchor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"seed\",\"type\":\"uint128\"}],\"name\":\"Anchored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bondTo\",\"type\":\"address\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revision\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"seed\",\"type\":\"uint128\"}],\"name\":\"Challenged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revision\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"chunks\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"offender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"stake\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EvidenceAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumReason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"EvidenceRejected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"FederationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"reportBond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reportReward\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengeReward\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rewardShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"conflictShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"servedShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"unreachableShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"unansweredShare\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"revealDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"responseWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastSpan\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestAge\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structParameters\",\"name\":\"parameters\",\"type\":\"tuple\"}],\"name\":\"ParametersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revision\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"name\":\"Recommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"federation\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revealUntil\",\"type\":\"uint256\"}],\"name\":\"Reported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"SpanPunished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unanswered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_INTERVAL\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CHUNK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_INTERVAL\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_MEMBERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_OPEN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SPAN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_INTERVAL\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"abandon\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"admin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balances\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"caseCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"cases\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"opened\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"version\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"federation\",\"type\":\"uint16\"},{\"internalType\":\"enumOutcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"challenge\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"challengeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"challenges\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"opened\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"version\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"revision\",\"type\":\"uint24\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"seed\",\"type\":\"uint128\"},{\"internalType\":\"uint40\",\"name\":\"anchor\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"index\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"drawn\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint24\",\"name\":\"revision\",\"type\":\"uint24\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"chunks\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"revision\",\"type\":\"uint256\"}],\"name\":\"commitments\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"chunks\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"committedRevision\",\"outputs\":[{\"internalType\":\"uint24\",\"name\":\"\",\"type\":\"uint24\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"revision\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"name\":\"conflictKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"deadlineOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"name\":\"federation\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"federationVersion\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"fresh\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"indexOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"revision\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"chunkHash\",\"type\":\"bytes32\"}],\"name\":\"leafOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"market\",\"outputs\":[{\"internalType\":\"contractIMarket\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractINodes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"}],\"name\":\"openChallengeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"openChallenges\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"overlaps\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"reportBond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reportReward\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengeReward\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rewardShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"conflictShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"servedShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"unreachableShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"unansweredShare\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"revealDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"responseWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastSpan\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestAge\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parametersVersion\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"punished\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"name\":\"recommit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"report\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"chunk\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"respond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"respondFresh\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"revision\",\"type\":\"uint64\"}],\"name\":\"servedKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"setFederation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"reportBond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reportReward\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengeReward\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rewardShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"conflictShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"servedShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"unreachableShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"unansweredShare\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"revealDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"responseWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastSpan\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestAge\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"setParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Disputes",
	Bin: "0x610100604052346107e3576040516157ce38819003601f8101601f191683016001600160401b0381118482101761063e5783928291604052833981010361024081126107e35781516001600160a01b03811681036107e35760208301516001600160a01b03811681036107e3576040840151916001600160a01b03831683036107e3576060850151936001600160a01b03851685036107e3576101c090607f1901126107e357604051946101c086016001600160401b0381118782101761063e576101b991610220916040526100d7608082016107e7565b88526100e560a082016107e7565b60208901526100f660c082016107e7565b604089015261010760e082016107e7565b606089015261011961010082016107fb565b608089015261012b61012082016107fb565b60a089015261013d61014082016107fb565b60c089015261014f61016082016107fb565b60e089015261016161018082016107fb565b6101008901526101746101a0820161080a565b6101208901526101876101c0820161080a565b61014089015261019a6101e0820161080a565b6101608901526101ad610200820161080a565b6101808901520161080a565b6101a08601526001600160a01b038116156107b2576080526001600160a01b0381161580156107d2575b80156107c1575b6107b25760a05260c05260e05280516001600160401b031680159081156107a2575b50801561078d575b801561076f575b801561075c575b6106525761138861ffff60a083015116118015610749575b8015610736575b8015610722575b6106525763ffffffff610120820151168015908115610716575b508015610700575b80156106e9575b80156106d3575b80156106bc575b80156106a6575b801561068f575b8015610678575b8015610661575b610652575f5461ffff8111610652576801000000000000000081101561063e5760018101805f5581101561062a575f8080528251602084810151604086810151606088015192821b6fffffffffffffffff0000000000000000166001600160401b039590951694909417608094851b600160801b600160c01b03161760c092831b6001600160c01b0319161760019690961b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563810196909655928601517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e564909501805460a08801519288015160e08901516101008a01516101208b01516101408c01516101608d01516101808e01516101a08f01516001600160f01b031990981661ffff9e909e169d909d1760109990991b63ffff000016989098179490981b65ffff00000000169390931760309290921b67ffff0000000000001691909117961b69ffff0000000000000000169590951760509590951b6dffffffff00000000000000000000169490941760709390931b63ffffffff60701b169290921760909190911b63ffffffff60901b161760b09490941b63ffffffff60b01b169390931760d09190911b63ffffffff60d01b1617909155545f19810191908211610616576101c07fd8833f009e386bd5e90327bb68a074e969a3bf5a73c0e5ce2d0adfd2c1a5b8bf9163ffffffff6101a06040519260018060401b03815116845260018060401b03602082015116602085015260018060401b03604082015116604085015260018060401b03606082015116606085015261ffff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e085015261ffff6101008201511661010085015282610120820151166101208501528261014082015116610140850152826101608201511661016085015282610180820151166101808501520151166101a0820152a2604051614fb2908161081c8239608051818181610392015281816122180152818161386f0152614023015260a0518181816107a301528181610cbb015281816120b2015281816136f901528181613de1015281816142d20152818161458f01526149ba015260c051818181611b550152818161215201528181614343015261463b015260e0518181816103fd01528181610fc301526127830152f35b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b63a18a709360e01b5f5260045ffd5b50620a8c0063ffffffff6101a0830151161161029b565b506201518063ffffffff6101a08301511610610294565b506206978063ffffffff610180830151161161028d565b5061546063ffffffff6101808301511610610286565b506206978063ffffffff610160830151161161027f565b5061a8c063ffffffff6101608301511610610278565b506206978063ffffffff6101408301511611610271565b5061a8c063ffffffff610140830151161061026a565b610e109150115f610262565b5061138861ffff6101008301511611610248565b5061138861ffff60e08301511611610241565b5061138861ffff60c0830151161161023a565b5061138861ffff60808301511611610222565b5060208101516509184e72a0006001600160401b039091161161021b565b5060208101516001600160401b031615610214565b6509184e72a0009150115f61020c565b63d92e233d60e01b5f5260045ffd5b506001600160a01b038316156101ea565b506001600160a01b038216156101e3565b5f80fd5b51906001600160401b03821682036107e357565b519061ffff821682036107e357565b519063ffffffff821682036107e35756fe60806040526004361015610011575f80fd5b5f3560e01c806301335c16146129c457806305d94a8214612995578063080154ea146127455780630aab2238146126de5780630de75149146126c457806326030a341461247057806327e235e3146124385780632a4a9dd11461232e5780632ba70774146123135780633b304147146122f75780633ccfd60b146121b15780633ed38daf146121935780634d44d7ab146121765780635db82fa0146121335780636ee9c0fc1461210057806379258c7a146120d657806380f55605146120935780638950e8ea1461206c5780638f1d377614611f9d57806391ac7e6514611f7f57806398b46a5314611f50578063998388cf14611f2f578063a2f0572514611f12578063a55263f1146117cc578063ad948a5c146116d3578063b1e2ee6a14610fa7578063b4d9d07614610f8b578063b70fdda914610f5c578063bf81bf4314610dff578063c036874014610de3578063c0a2526c14610dc7578063c751ac2b14610ba9578063cffd46dc14610763578063d238ec8f1461072b578063d89e33e5146106db578063da2d7e95146106be578063e0d217f214610558578063e380626b1461053b578063ea0e35b114610521578063ea58ed0e146104b1578063f09790dd14610421578063f851a440146103de578063fb7e038a146103b6578063fc0c546a14610373578063fede611414610356578063ff6dcf30146102985763ffa1ad741461021e575f80fd5b34610294575f36600319011261029457604080519061023d8183612d2d565b6001825260208201917f310000000000000000000000000000000000000000000000000000000000000083528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b5f80fd5b34610294576020366003190112610294576004356102b581613d21565b906102bf82613eef565b60018201549162ffffff8360d81c1661032e578054805f52600b60205260405f20905f52600c60205262ffffff60405f2054165f5260205264ffffffffff600160405f20015460281c1664ffffffffff8460a01c161161032e576001600160a01b0361032c931691613f4a565b005b7fdc63d81f000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610294575f36600319011261029457602060405162278d008152f35b34610294575f3660031901126102945760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102945760203660031901126102945760206103d4600435613671565b6040519015158152f35b34610294575f3660031901126102945760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610294576020366003190112610294576004355f52600560205260405f208054600160ff8260e81c1692015461ffff604051926001600160a01b038116845264ffffffffff8160a01c166020850152818160c81c16604085015260d81c166060830152600583101561049d5760c092608083015260a0820152f35b634e487b7160e01b5f52602160045260245ffd5b34610294576020366003190112610294576104cd600435613602565b9060405190604082019260408352815180945260206060840192015f945b80861061050057505082935060208301520390f35b90926020806001926001600160a01b038751168152019401950194906104eb565b34610294575f366003190112610294576020604051818152f35b34610294575f366003190112610294576020604051621275008152f35b34610294576020366003190112610294576004356105746137f2565b61057d81613c07565b9061058f61ffff604084015116612dfc565b906020830164ffffffffff8151169064ffffffffff6105bb61014086019363ffffffff85511690613287565b164211156106645761063f846001600160401b036001600160a01b038887805f52600560205260405f207d04000000000000000000000000000000000000000000000000000000000060ff60e81b198254161790557f4a09bc23edc2a2e0d70a566d0938a1d4561b8acc140cf5d0009fd64c24f307145f80a2511691511690613fec565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b61068260019263ffffffff64ffffffffff8094511691511690613287565b160164ffffffffff81116106aa5764ffffffffff90630a8d68c960e21b5f521660045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b34610294575f366003190112610294576020600654604051908152f35b34610294576040366003190112610294576024356001600160a01b0381168103610294576004355f52600e6020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b3461029457606036600319011261029457602061075b610749612c0d565b610751612c37565b90602435906135c3565b604051908152f35b346102945760203660031901126102945760043561077f6137f2565b60405163d768add760e01b81528160048201526102e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b9e575f91610b6f575b5080519063ffffffff60408301511615918215610b44575b5050610b1957805f52600d602052600860405f20541015610af157805f52600e60205260405f206001600160a01b0333165f5260205260405f2054610aa7576020906109c86001600160401b03610840612d99565b61084981612dfc565b90610855600a54612da9565b600a8190555f81815260098852604090208681556001810180547fff00ffffff00000000000000ffffffffffffffffffffffffffffffffffffffff33167fff00ffffff0000000000000000000000000000000000000000000000000000009091161764ffffffffff60a01b4260a01b161761ffff60c81b60c886901b16177e0100000000000000000000000000000000000000000000000000000000000017815591969092909162ffffff9061090a84613671565b6109f3575b835f52600d8a5260405f206109248154612da9565b9055835f52600e8a5260405f206001600160a01b0333165f528a528860405f20555460d81c1692888501946fffffffffffffffffffffffffffffffff600261097b63ffffffff6101608b8b51169501511642612db7565b93015416926040519586528a860152604085015260608401526080830152857fe0cb55812864980aaf8b3a220d549e5e3ea6da1d20bbf49d01d70584453ef35960a03394a4511633613866565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b835f52600c8a5260405f20547fffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffff00000000000000000000000000000000000000000000000000000083549260d81b169116178155610aa28560020180546fffffffffffffffffffffffffffffffff44169074ffffffffffffffffffffffffffffffffffffffffff1974ffffffffff000000000000000000000000000000004360801b16911617179055565b61090f565b5f52600e60205260405f206001600160a01b0333165f5260205260405f20547fbe27fe19000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f0e4db689000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f0966e632000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60a0015115915081610b59575b5082806107eb565b66ffffffffffffff915060400151161582610b51565b610b9191506102e03d8111610b97575b610b898183612d2d565b810190613362565b826107d3565b503d610b7f565b6040513d5f823e3d90fd5b34610294576060366003190112610294576004356024356001600160401b03811161029457610bdc903690600401612c77565b6044929192356001600160401b03811161029457610bfe903690600401612bdd565b610c0a84959295613a2c565b94610c1486613eef565b610c1d85613122565b936110008111610d9c57610c57610c4888949394549562ffffff60018b015460d81c169336916132a3565b602081519101208683876130da565b935f52600b60205260405f20905f5260205260405f205492915f915b808310610d5e5750505003610d335760ff600284015460d01c1615610d22575b508154916040519263d768add760e01b845260048401526102e0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b9e5760206001600160a01b039161032c955f91610d03575b5001511691613f4a565b610d1c91506102e03d8111610b9757610b898183612d2d565b86610cf9565b610d2d908383613b70565b82610c93565b7f3592f342000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909192610d6c848385612d61565b359081811015610d8b575f52602052600160405f205b93019190610c73565b905f52602052600160405f20610d82565b7f1910dc02000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610294575f36600319011261029457602060405161dead8152f35b34610294575f366003190112610294576020604051610e108152f35b3461029457602036600319011261029457600435610e1b6137f2565b610e2481613d21565b610e2d82613042565b80421115610f3157506020610f058260017fd40ffc54cf7cd0c901f8cf9ecf85f0c507c948685077f114d5de0dd2f581ad3f9401908154906001600160a01b03610e7d61ffff8460c81c16612dfc565b921692610e8b60038261356a565b81545f52600d865260405f20610ea18154613198565b905581545f52600e86526001600160a01b038060405f20925416165f5285525f6040812055610edc6001600160401b03868401511684613d78565b549061ffff610100820151166001600160401b03606061ffff6080850151169301511692613dc7565b604051908152a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7fedc32655000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610294576020366003190112610294576004355f52600c602052602062ffffff60405f205416604051908152f35b34610294575f3660031901126102945760206040516110008152f35b34610294576101c0366003190112610294576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036116a757604051610ff581612cda565b6004356001600160401b038116810361029457808252611013612c4d565b9060208301828152611023612c37565b9160408501928352606435906001600160401b0382168203610294576060860191825260843561ffff811681036102945780608088015260a43561ffff811681036102945760a088015260c43561ffff811681036102945760c088015260e43561ffff811681036102945760e08801526101043561ffff81168103610294576101008801526101243563ffffffff81168103610294576101208801526101443563ffffffff81168103610294576101408801526101643563ffffffff81168103610294576101608801526101843563ffffffff81168103610294576101808801526101a4359563ffffffff87168703610294576101a088019687526001600160401b0383161592831561168c575b50821561167a575b821561165f575b50811561164f575b506115345761138861ffff60a08701511611801561163c575b8015611629575b8015611615575b6115345763ffffffff610120860151168015908115611609575b5080156115f3575b80156115dc575b80156115c6575b80156115af575b8015611599575b8015611582575b801561156f575b801561155c575b611534575f5461ffff81116115345768010000000000000000811015611520578060016111f192015f55612dc4565b92909261150d578551905193519151604094851b6fffffffffffffffff0000000000000000166001600160401b039290921691909117608092831b77ffffffffffffffff00000000000000000000000000000000161760c091821b7fffffffffffffffff0000000000000000000000000000000000000000000000001617835590850151600192909201805460a08701519287015160e08801516101008901516101208a01516dffffffffffffffffffffffffffff1990941661ffff979097169690961760109590951b63ffff0000169490941760209190911b65ffff00000000161760309390931b67ffff00000000000016929092179290931b69ffff0000000000000000169190911760509190911b6dffffffff0000000000000000000016178155906101408301519082547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff75ffffffff00000000000000000000000000000000000061016087015160901b16917fffffffffffff000000000000000000000000ffffffffffffffffffffffffffff71ffffffff00000000000000000000000000007dffffffff000000000000000000000000000000000000000000000000000079ffffffff000000000000000000000000000000000000000000006101808b015160b01b16965160d01b169660701b169116171617171790555f54905f1982019182116106aa576115087fd8833f009e386bd5e90327bb68a074e969a3bf5a73c0e5ce2d0adfd2c1a5b8bf91604051918291829190916101a063ffffffff816101c08401956001600160401b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b03606082015116606086015261ffff608082015116608086015261ffff60a08201511660a086015261ffff60c08201511660c086015261ffff60e08201511660e086015261ffff610100820151166101008601528261012082015116610120860152826101408201511661014086015282610160820151166101608601528261018082015116610180860152015116910152565b0390a2005b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b7fa18a7093000000000000000000000000000000000000000000000000000000005f5260045ffd5b50620a8c0063ffffffff855116116111c2565b506201518063ffffffff855116106111bb565b506206978063ffffffff61018087015116116111b4565b5061546063ffffffff61018087015116106111ad565b506206978063ffffffff61016087015116116111a6565b5061a8c063ffffffff610160870151161061119f565b506206978063ffffffff6101408701511611611198565b5061a8c063ffffffff6101408701511610611191565b610e1091501186611189565b5061138861ffff610100870151161161116f565b5061138861ffff60e08701511611611168565b5061138861ffff60c08701511611611161565b611388915061ffff161186611148565b6509184e72a0009192506001600160401b0316119087611140565b6001600160401b038116159250611139565b6509184e72a0009193506001600160401b0316119188611131565b7ffa5cd00f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102945760403660031901126102945760043560243563ffffffff811690818103610294577fc74573e6463ef2430535a14e8dc4c894f113c3c33116fe8faac35ffedd9210639163ffffffff604092855f52600c60205262ffffff845f2054169261173f84886136d5565b865f52600b602052845f20845f52602052845f2090156117bb575b8160016117ad9261176a836137cb565b0180546dffffffffffffffffff0000000000191669ffffffffff00000000004260281b161760509290921b6dffffffff0000000000000000000016919091179055565b8351928352166020820152a2005b600181015460501c8316915061175a565b34610294576080366003190112610294576004356024356003811015610294576044356001600160401b0381116102945761180b903690600401612c77565b6118169391936137f2565b61181f82613c07565b926001600160a01b0384511633036116a75761184261ffff604086015116612dfc565b936020810164ffffffffff81511664ffffffffff61186d61012089019263ffffffff84511690613287565b164210611ee3575064ffffffffff8151169064ffffffffff61189c61014089019363ffffffff85511690613287565b164211611e9b57505060a081015160405160208101906118bc8286613082565b608060408201528560a0820152858960c08301375f60c08783010152336060820152606435608082015261190560c082601f19601f8a011681010301601f198101835282612d2d565b51902003611e73576040519061191a82612cbf565b5f825260208201955f875260408301975f895260608401905f8252611971858486608083019a5f8c5260a084019560405161195481612ca4565b5f81525f60208201525f60408201525f606082015287528b613ce5565b600881101561049d5780611db35750875f52600560205260405f207d02000000000000000000000000000000000000000000000000000000000060ff60e81b19825416179055600286145f14611d95575184515f52600860205260405f206040820164ffffffffff815116906060840164ffffffffff8151169360405193606085018581106001600160401b0382111761152057604052845260208401948552604084019064ffffffffff4216825280546801000000000000000081101561152057611a42916001820181556131a4565b91909161150d5793518154955169ffffffffffffffffffff1990961664ffffffffff919091161760289590951b69ffffffffff0000000000169490941784557f382a7a4c96accf2bcfd36a9db5fce090909e9d37e82f94a3bce72dac3717c66193606093516effffffffff0000000000000000000082549160501b16906effffffffff0000000000000000000019161790556001600160401b03806001600160a01b0360208c51980151169351169151169060405192835260208301526040820152a25b611b256001600160a01b038451166001600160401b0384511690613d78565b855115611d33576001600160a01b038851166001600160a01b0361ffff8651935116945116926001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169060405190630213119b60e51b8252836004830152602082602481865afa918215610b9e575f92611cf8575b5091602095611bcd5f93858a6001600160401b03604061ffff608060a49c9b0151169301511692614af3565b9060405198899788967fe58a6280000000000000000000000000000000000000000000000000000000008852600488015260248701526044860152606485015260848401525af1908115610b9e575f91611ca0575b507fb0137d8fd86d8f81d964491f3942814ad51361e4e8f687c0dcddc6232e2e0a2c93608093926001600160a01b03905b5197511697519051151590611c6b6040518095613082565b602084015260408301526060820152a45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b929190506020833d602011611cf0575b81611cbd60209383612d2d565b810103126102945791519091907fb0137d8fd86d8f81d964491f3942814ad51361e4e8f687c0dcddc6232e2e0a2c611c22565b3d9150611cb0565b93929091506020843d602011611d2b575b81611d1660209383612d2d565b81010312610294579251919291906020611ba1565b3d9150611d09565b611d8f6001600160a01b039185947fb0137d8fd86d8f81d964491f3942814ad51361e4e8f687c0dcddc6232e2e0a2c989461ffff6080999851935116856001600160401b03604061ffff8d860151169401511693511693613dc7565b92611c53565b5088515f52600760205260405f20600160ff19825416179055611b06565b965050509550955050917fe2c67048211a46d38d2dc08df8f787554bc59df98886efb467cfd159649a07ca6040600594835f5285602052815f207d03000000000000000000000000000000000000000000000000000000000060ff60e81b19825416179055611e2482518092613082565b846020820152a203611e54576001600160401b036001600160a01b03611e4f93511691511690613d78565b61063f565b6001600160401b036001600160a01b03611e4f93511691511690613fec565b7fe2d3b1c0000000000000000000000000000000000000000000000000000000005f5260045ffd5b64ffffffffff9163ffffffff83611eb793511691511690613287565b7f691e5682000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b611eff9063ffffffff64ffffffffff8094511691511690613287565b630a8d68c960e21b5f521660045260245ffd5b34610294575f366003190112610294576020600a54604051908152f35b34610294575f36600319011261029457602061ffff60035416604051908152f35b346102945760603660031901126102945760206103d4611f6e612c4d565b611f76612c37565b906004356131b9565b3461029457602036600319011261029457602061075b600435613122565b34610294576020366003190112610294576004355f52600960205260405f20805460018201549162ffffff600260ff8560f01c16920154936040519384526001600160a01b038116602085015264ffffffffff8160a01c16604085015261ffff8160c81c16606085015260d81c166080830152600481101561049d576101409260ff9160a08401526fffffffffffffffffffffffffffffffff811660c084015264ffffffffff8160801c1660e084015264ffffffffff8160a81c1661010084015260d01c161515610120820152f35b3461029457608036600319011261029457602061075b6064356044356024356004356130da565b34610294575f3660031901126102945760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610294576020366003190112610294576004355f52600d602052602060405f2054604051908152f35b3461029457608036600319011261029457602061075b61211e612c0d565b612126612c37565b606435916024359061308f565b34610294575f3660031901126102945760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610294575f366003190112610294576020604051620151808152f35b3461029457602036600319011261029457602061075b600435613042565b34610294575f366003190112610294576121c96137f2565b335f52600460205260405f205480156122cf57335f5260046020525f60408120556040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a27f0000000000000000000000000000000000000000000000000000000000000000906040519063a9059cbb60e01b5f523360045260245260205f60448180865af19060015f51148216156122ae575b60405215612292575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b9060018115166122c657823b15153d15161690612265565b503d5f823e3d90fd5b7f86fdb19c000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102945760203660031901126102945761032c600435612f34565b34610294575f36600319011261029457602060405160088152f35b346102945760203660031901126102945761243461234d600435612dfc565b604051918291829190916101a063ffffffff816101c08401956001600160401b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b03606082015116606086015261ffff608082015116608086015261ffff60a08201511660a086015261ffff60c08201511660c086015261ffff60e08201511660e086015261ffff610100820151166101008601528261012082015116610120860152826101408201511661014086015282610160820151166101608601528261018082015116610180860152015116910152565b0390f35b34610294576020366003190112610294576001600160a01b03612459612c0d565b165f526004602052602060405f2054604051908152f35b346102945760203660031901126102945760043561248c6137f2565b612494612d99565b61249d81612dfc565b906006546124aa90612da9565b918260065560035461ffff1690604051946124c486612cbf565b33865260208601924264ffffffffff168452604087019061ffff861682526060880190815260808801916001835260a0890195848752885f52600560205260405f2099516001600160a01b03166001600160a01b03168a547fffffffffffffffffffffffff000000000000000000000000000000000000000016178a555164ffffffffff16612587908a907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff64ffffffffff60a01b83549260a01b169116179055565b5188547fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff1660c89190911b61ffff60c81b161788555187549060d81b7cffff00000000000000000000000000000000000000000000000000000016907fffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffff161787555193600585101561049d5760209660016001600160401b03956109c89760ff60e81b197dff000000000000000000000000000000000000000000000000000000000085549260e81b1691161783555191015561ffff60035416848451169061267b63ffffffff6101408701511642612db7565b9260405194855289850152604084015260608301526080820152847f81c7f5b569fe6b9947b12411e39267614e0844f53d0d55c3b1e009d0765f8db260a03393a3511633613866565b34610294575f36600319011261029457602061075b612d99565b34610294576040366003190112610294576004355f52600b60205260405f206024355f52602052608060405f2063ffffffff6001825492015460405192835264ffffffffff8116602084015264ffffffffff8160281c16604084015260501c166060820152f35b34610294576040366003190112610294576004356001600160401b03811161029457612775903690600401612bdd565b602435916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036116a75760208211801561298c575b6129495781151580612971575b612949575f805b83821061290b5750506003549261ffff841661ffff81146106aa57600161ffff910116809461ffff191617600355835f52600160205260405f206001600160401b038411611520576801000000000000000084116115205780548482558085106128e1575b5082905f5260205f20905f5b8581106128c657505050835f5260026020528060405f205560405192806040850160408652526060840192905f5b81811061289e57867f204a4c07ea0b2e3f66198318762ba1176a1e584d0eb6d6810c8b26aeea6148f18780888860208301520390a2005b9091936020806001926001600160a01b036128b889612c23565b168152019501929101612867565b60019060206128d484612d85565b9301928185015501612839565b815f52848060205f20019103905f5b8281106128fe57505061282d565b5f828201556001016128f0565b6001600160a01b0380612927612922858888612d61565b612d85565b921691161115612949576001612941612922838686612d61565b9101906127c8565b7ff27d2157000000000000000000000000000000000000000000000000000000005f5260045ffd5b508260011b838104600214841517156106aa578210156127c1565b508183116127b4565b34610294576020366003190112610294576004355f526007602052602060ff60405f2054166040519015158152f35b346102945760a03660031901126102945760043560243562ffffff811690818103610294576044356064359164ffffffffff83168093036102945760843563ffffffff81169081810361029457612a1c9092876136d5565b82158015612bd5575b612bad57855f52600b60205260405f20855f5260205264ffffffffff600160405f20015416612b8157927f112f7a7975fcf46effafadcfcc045a1198e978b91133322c3be9c51c6e53965e9492869260809515612b77575b80612a8a612b47926137cb565b63ffffffff60405191612a9c83612ca4565b848352612b1964ffffffffff898180600160208901988c8a5260408101948342168652896060830199169e8f8a525f52600b60205260405f20905f5260205260405f2090518155019751161682198754161786555116849069ffffffffff000000000082549160281b169069ffffffffff00000000001916179055565b5182546dffffffff000000000000000000001916911660501b6dffffffff0000000000000000000016179055565b865f52600c60205260405f208462ffffff19825416179055604051938452602084015260408301526060820152a2005b5062015180612a7d565b847f1b6804f4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc38b437f000000000000000000000000000000000000000000000000000000005f5260045ffd5b508315612a25565b9181601f84011215610294578235916001600160401b038311610294576020808501948460051b01011161029457565b600435906001600160a01b038216820361029457565b35906001600160a01b038216820361029457565b604435906001600160401b038216820361029457565b602435906001600160401b038216820361029457565b35906001600160401b038216820361029457565b9181601f84011215610294578235916001600160401b038311610294576020838186019501011161029457565b608081019081106001600160401b0382111761152057604052565b60c081019081106001600160401b0382111761152057604052565b6101c081019081106001600160401b0382111761152057604052565b61010081019081106001600160401b0382111761152057604052565b60a081019081106001600160401b0382111761152057604052565b90601f801991011681019081106001600160401b0382111761152057604052565b818102929181159184041417156106aa57565b9190811015612d715760051b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036102945790565b5f545f1981019081116106aa5790565b5f1981146106aa5760010190565b919082018092116106aa57565b5f54811015612d71575f80805260019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b612e67905f6101a0604051612e1081612cda565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201528261014082015282610160820152826101808201520152612dc4565b5063ffffffff600160405192612e7c84612cda565b80546001600160401b03811685526001600160401b038160401c1660208601526001600160401b038160801c16604086015260c01c6060850152015461ffff8116608084015261ffff8160101c1660a084015261ffff8160201c1660c084015261ffff8160301c1660e084015261ffff8160401c16610100840152818160501c16610120840152818160701c16610140840152818160901c16610160840152818160b01c1661018084015260d01c166101a082015290565b612f3d81613a2c565b6002810190815460ff8160d01c1661300c5750612f5a8184613a4a565b90612fff5750600201805474ffffffffffffffffffffffffffffffffffffffffff19164360801b74ffffffffff000000000000000000000000000000001617446fffffffffffffffffffffffffffffffff161790557f3d42d60ced9b6972ba3d0f4c53ac1fa3b4d1109648e4f21707011b10f7b5126d90604090546fffffffffffffffffffffffffffffffff82519164ffffffffff8160801c168352166020820152a2565b915061300a92613b70565b565b64ffffffffff907f7e62addd000000000000000000000000000000000000000000000000000000005f5260a81c1660045260245ffd5b5f52600960205261307f600160405f20015464ffffffffff63ffffffff61016061307261ffff8560c81c16612dfc565b0151169160a01c16612db7565b90565b90600382101561049d5752565b9290916001600160401b0390604051936001600160a01b0360208601965f8852166040860152606085015216608083015260a082015260a081526130d460c082612d2d565b51902090565b92909160405192602084019485526040840152606083015260808201526080815261310660a082612d2d565b51902060405160208101918252602081526130d4604082612d2d565b9061312c82613a2c565b60028101549260ff8460d01c16613187579061314791613a4a565b9290156131515750565b64ffffffffff907fae0c995a000000000000000000000000000000000000000000000000000000005f5260801c1660045260245ffd5b50509064ffffffffff9060a81c1690565b80156106aa575f190190565b8054821015612d71575f5260205f2001905f90565b5f52600860205260405f20906001600160401b0382549316925b80151580613255575b1561324d575f1981018181116106aa578464ffffffffff6131fd83876131a4565b505416109081613224575b5061321b5761321690613198565b6131d3565b50505050600190565b64ffffffffff915061323690856131a4565b505460281c166001600160401b038316105f613208565b505050505f90565b505f1981018181116106aa5761327164ffffffffff91856131a4565b505460501c166001600160401b038316106131dc565b9064ffffffffff8091169116019064ffffffffff82116106aa57565b9291926001600160401b03821161152057604051916132cc601f8201601f191660200184612d2d565b829481845281830111610294578281602093845f960137010152565b51906affffffffffffffffffffff8216820361029457565b519065ffffffffffff8216820361029457565b519063ffffffff8216820361029457565b519061ffff8216820361029457565b5190811515820361029457565b519060ff8216820361029457565b519066ffffffffffffff8216820361029457565b809103906102e08212610294576040519161337c83612cf6565b61010081126102945760405161339181612cf6565b61339a836132e8565b81526133a860208401613300565b60208201526133b960408401613313565b60408201526133ca60608401613324565b60608201526133db60808401613300565b60808201526133ec60a08401613333565b60a08201526133fd60c08401613333565b60c082015261340e60e08401613340565b60e082015283526101008201516001600160a01b038116810361029457602084015261343d610120830161334e565b604084015261014082015162ffffff811681036102945760608401526134666101608301613324565b608084015261018082015160a084015260a061019f198201126102945760a09060405161349281612d12565b61349f6101a085016132e8565b81526134ae6101c085016132e8565b60208201526134c06101e08501613340565b60408201526134d26102008501613313565b60608201526134e46102208501613333565b608082015260c085015261023f190112610294576102c06040519161350883612d12565b6135156102408201613313565b83526135246102608201613313565b60208401526135366102808201613313565b60408401526135486102a0820161334e565b6060840152015164ffffffffff8116810361029457608082015260e082015290565b90600481101561049d577fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b916001600160401b0390604051926001600160a01b036020850195600187521660408501526060840152166080820152608081526130d460a082612d2d565b90815f52600160205260405f20915f52600260205260405f205491604051808260208294549384815201905f5260205f20925f5b81811061364f57505061364b92500382612d2d565b9190565b84546001600160a01b0316835260019485019486945060209093019201613636565b805f52600b60205260405f20905f52600c60205262ffffff60405f2054165f52602052600160405f20015464ffffffffff8116151590816136b0575090565b6136cf915064ffffffffff63ffffffff8260501c169160281c16612db7565b42111590565b6040519063d768add760e01b825260048201526102e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b9e575f916137ac575b506001600160a01b03602082015116338103613781575062ffffff60608192015116911681036137565750565b7f8ed336e8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1bd2224f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6137c591506102e03d8111610b9757610b898183612d2d565b5f613729565b63ffffffff16610e1081109081156137e5575b50612bad57565b62278d009150115f6137de565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61383e5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b908015613a28577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116604051916370a0823160e01b8352306004840152602083602481855afa928315610b9e575f936139f4575b506001600160a01b03604051957f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528360445260205f60648180855af19060015f51148216156139d5575b50846040525f606052156139c357836024816020936370a0823160e01b82523060048301525afa928315610b9e575f9361398f575b5082039182116106aa57808203613961575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9092506020813d6020116139bb575b816139ab60209383612d2d565b810103126102945751915f61394c565b3d915061399e565b635274afe760e01b5f5260045260245ffd5b60018215166139eb573b15153d1516165f613917565b853d5f823e3d90fd5b9092506020813d602011613a20575b81613a1060209383612d2d565b810103126102945751915f6138c3565b3d9150613a03565b5050565b613a3590613d21565b9062ffffff600183015460d81c161561032e57565b91909160028301549064ffffffffff8260801c1680431115613b3a57610101814303105f14613b105740905b8115613b0557604051916fffffffffffffffffffffffffffffffff60208401941684526040830152606082015260608152613ab2608082612d2d565b5190209180545f52600b60205262ffffff600160405f2092015460d81c165f5260205264ffffffffff600160405f200154168015613af1576001920690565b634e487b7160e01b5f52601260045260245ffd5b50505090505f905f90565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205190613a76565b600181018091116106aa577fad757332000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160209060027ff7736569faeed844709ca4a22ad56604f54d41203ae8181a6a4b71717b10153d93017a01000000000000000000000000000000000000000000000000000081547fffffffffff000000000000ffffffffffffffffffffffffffffffffffffffffff79ffffffffff0000000000000000000000000000000000000000008560a81b16911617179055604051908152a2565b905f60a0604051613c1781612cbf565b8281528260208201528260408201528260608201528260808201520152815f52600560205260405f2091604051613c4d81612cbf565b60ff84546001600160a01b038116835264ffffffffff8160a01c16602084015261ffff8160c81c16604084015261ffff8160d81c16606084015260e81c166080820194600582101561049d576001918652015460a08201529251600581101561049d575f1901613cba5750565b7f341b372a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b949392919094600381101561049d578015613d1557600114613d0a5761307f946147a4565b905061307f936143fc565b50905061307f93614178565b90815f52600960205260405f209160ff600184015460f01c16600481101561049d57600103613d4d5750565b7f4c808ece000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60206001600160a01b037f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f526004825260405f20613dbc828254612db7565b9055604051908152a2565b60405163d768add760e01b815260048101829052949391927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166102e087602481845afa958615610b9e576001600160a01b03613e4c6084965f958966ffffffffffffff604060209d61ffff9f8b91613ed0575b50015116614af3565b91604051998a9889977f70cdafb0000000000000000000000000000000000000000000000000000000008952600489015216602487015216604485015260648401525af1908115610b9e575f91613ea1575090565b90506020813d602011613ec8575b81613ebc60209383612d2d565b81010312610294575190565b3d9150613eaf565b613ee991506102e03d8111610b9757610b898183612d2d565b5f613e43565b6001613f1591015464ffffffffff63ffffffff61016061307261ffff8560c81c16612dfc565b804211613f1f5750565b7f3ce7fa97000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6020613fe361ffff61300a95946001600160401b03946001820191613f7060028461356a565b80545f52600d865260405f20613f868154613198565b9055545f52600e855260405f206001600160a01b0380845416165f5285525f60408120556001600160a01b038716907f189bba2c0f5bd1f5e6063751adc031620915b0fd2d164d99a3ed81a998fe15025f80a35460c81c16612dfc565b01511690613d78565b7f696de425f79f4a40bc6d2122ca50507f0efbeabbff86a84871b7196ab8ea8df760206001600160a01b03604051938585521692a27f0000000000000000000000000000000000000000000000000000000000000000906040519063a9059cbb60e01b5f5261dead60045260245260205f60448180865af19060015f511482161561407d575b604052156122925750565b9060018115166122c657823b15153d15161690614072565b9190826101609103126102945760405161016081018181106001600160401b038211176115205760405280926140ca81612c23565b82526140d860208201612c23565b6020830152604081013560408301526140f360608201612c63565b60608301526080810135608083015260a081013560a083015261411860c08201612c63565b60c083015260e081013560e08301526101008101359081151582036102945761014061415891819361010086015261012081013561012086015201612c63565b910152565b9080601f830112156102945781602061307f933591016132a3565b9092919281019061030081830312610294576141948282614095565b916101608201356001600160401b03811161029457816141b591840161415d565b916141c4826101808301614095565b916102e08201356001600160401b038111610294576141e3920161415d565b916141ee8285614b27565b156143f1576142129061420085614c26565b906001600160a01b0386511691614cf7565b156143e757614235916001600160a01b0361422c83614c26565b92511691614cf7565b156143df578060406142949201908151845261ffff60a06001600160a01b0383511696602087019788520151166060850152600160808501526001600160a01b03815116915160806001600160401b036060840151169201519261308f565b8060408301525f52600760205260ff60405f2054166143d857516040519063d768add760e01b825260048201526102e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b9e5763ffffffff916040915f916143b9575b5051015116156143b3576001600160a01b0390511660405190630213119b60e51b825260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b9e575f91614381575b5061437d57600590565b5f90565b90506020813d6020116143ab575b8161439c60209383612d2d565b8101031261029457515f614373565b3d915061438f565b50600390565b6143d291506102e03d8111610b9757610b898183612d2d565b5f61430b565b5050600490565b505050600190565b5050505050600190565b505050505050600290565b919082019180830360c081126102945760a013610294576040519261442084612d12565b61442982612c23565b845260208401926020830135845261444360408401612c63565b916040860192835260608601936060810135855261446360808201612c63565b906080880191825260a0810135906001600160401b0382116102945761451c9361450a92614491920161415d565b916040516001600160401b0360208201927f96a7e4da113ad60fa69975dbe02433e98a1243b9f4b44f3d00dba031f6a0780e84526001600160a01b038c511660408401528a516060840152818951166080840152895160a0840152511660c082015260c0815261450260e082612d2d565b519020614e27565b906001600160a01b0388511691614cf7565b156147795760c061ffff91855188526001600160a01b03875116602089015201511660608601526145646001600160a01b0385511684516001600160401b03845116916135c3565b8060408701525f52600760205260ff60405f20541661476f576001600160401b036001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169351915116604051917f3dc1bcc500000000000000000000000000000000000000000000000000000000835260048301526024820152602081604481865afa908115610b9e575f9161473d575b508015918215614732575b505061472a576001600160a01b0382511660405190630213119b60e51b825260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b9e575f916146f8575b501592831560808201528361468b575b505050614686575f90565b600590565b6102e0919293505160246040518094819363d768add760e01b835260048301525afa8015610b9e5760206001600160a01b03929183925f916146d9575b5001511691511614155f808061467b565b6146f291506102e03d8111610b9757610b898183612d2d565b5f6146c8565b90506020813d602011614722575b8161471360209383612d2d565b8101031261029457515f61466b565b3d9150614706565b505050600290565b511490505f80614607565b90506020813d602011614767575b8161475860209383612d2d565b8101031261029457515f6145fc565b3d915061474b565b5050505050600490565b505050505050600190565b906001600160401b03809116911603906001600160401b0382116106aa57565b91929082019282840360a081126102945760801361029457604051906147c982612ca4565b833582526147d960208501612c23565b90602083019182526147ed60408601612c63565b956040840196875261480160608701612c63565b95606085019687526080810135906001600160401b03821161029457019080601f83011215610294578135916001600160401b038311611520578260051b90604051936148516020840186612d2d565b8452602080850192820101918383116102945760208201905b838210614ac65750505050506001600160401b03865116602083019064ffffffffff8251168111908115614ab1575b8115614a7e575b50614a7057621275006001600160401b036148c2818a5116828c511690614784565b1611614a70576001600160401b0387511663ffffffff6101a08801511601906001600160401b0382116106aa5764ffffffffff6001600160401b03915116911610614a635761ffff606061498261498c956040516001600160a01b0360208201927fe5a9133e841dde673cc1bbaf85510f90dc5484530700149b0f904c210e9d29a084528a5160408401525116848201526001600160401b038c511660808201526001600160401b038b511660a082015260a0815261450260c082612d2d565b9301511691614d47565b156143e75780518086526040519063d768add760e01b825260048201526102e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b9e576001600160a01b03602061ffff9360e0935f91614a44575b5001511693846020890152015116606086015260a085015215614a3c576001600160401b0380614a329451935116915116916131b9565b1561437d57600490565b505050600390565b614a5d91506102e03d8111610b9757610b898183612d2d565b5f6149fb565b5050505050505050600790565b505050505050505050600690565b614a9491506001600160401b038a511690614784565b6001600160401b0363ffffffff610180890151169116105f6148a0565b8091506001600160401b038a51161190614899565b81356001600160401b03811161029457602091614ae88784809488010161415d565b81520191019061486a565b9161ffff612710614b0b819583614b14961690612d4e565b04911690612d4e565b049080821015614b22575090565b905090565b906001600160a01b038251166001600160a01b0382511614801590614c14575b8015614bf0575b8015614bde575b614bcb57610100820151158015614bd1575b614bcb576001600160401b0360c0830151166001600160401b0360c0830151161491821592614b9557505090565b610120015180151592509082614bbc575b82614bb057505090565b61012001511415905090565b61012081015115159250614ba6565b50505f90565b5061010081015115614b67565b50608082015160808201511415614b55565b506001600160401b036060830151166001600160401b036060830151161415614b4e565b50604082015160408201511415614b47565b61307f906040516001600160401b0361014060208301937fe1267a65f2ce70ac0997a8794776bcacb688092d63af21f6eb77530f374f9a0685526001600160a01b0381511660408501526001600160a01b036020820151166060850152604081015160808501528260608201511660a0850152608081015160c085015260a081015160e08501528260c08201511661010085015260e081015161012085015261010081015115158285015261012081015161016085015201511661018082015261018081526145026101a082612d2d565b916001600160a01b0316908115159283614d12575b50505090565b6001600160a01b0392935090614d2791614ef6565b505016145f8080614d0c565b8051821015612d715760209160051b010190565b929091614d5390613602565b8015908115614e1c575b508015614e11575b614e09575f5f935b8051851015614dfe57614d8d614d868683989498614d33565b5183614ef6565b5050955b8351811080614dd8575b15614dae57614da990612da9565b614d91565b9094955082518114614dce57614dc5600191612da9565b91950193614d6d565b5050509150505f90565b506001600160a01b03614deb8286614d33565b51166001600160a01b0388161415614d9b565b505050915050600190565b509150505f90565b508251815110614d65565b90508351105f614d5d565b60405160208101907fb03948446334eb9b2196d5eb166f69b9d49403eb4a12f36de8d3f9f3cb8e15c382527fba83be9d4f169561f32dcb185273e3b59336406003211080ed463fe7723a7d3c60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015260608152614ead608082612d2d565b519020906040519060208201927f1901000000000000000000000000000000000000000000000000000000000000845260228301526042820152604281526130d4606282612d2d565b8151919060418303614f2657614f1f9250602082015190606060408401519301515f1a90614f30565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614fa7579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610b9e575f516001600160a01b03811615614f9d57905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Disputes is an auto generated Go binding around an Ethereum contract.
type Disputes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Disputes) GetABI() abi.ABI {
	return c.abi
}

// NewDisputes creates a new instance of Disputes.
func NewDisputes() *Disputes {
	parsed, err := DisputesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Disputes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Disputes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address market_, address nodes_, address admin_, (uint64,uint64,uint64,uint64,uint16,uint16,uint16,uint16,uint16,uint32,uint32,uint32,uint32,uint32) first) returns()
func (disputes *Disputes) PackConstructor(token_ common.Address, market_ common.Address, nodes_ common.Address, admin_ common.Address, first Parameters) []byte {
	enc, err := disputes.abi.Pack("", token_, market_, nodes_, admin_, first)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURN() view returns(address)
func (disputes *Disputes) PackBURN() []byte {
	enc, err := disputes.abi.Pack("BURN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BURN() view returns(address)
func (disputes *Disputes) TryPackBURN() ([]byte, error) {
	return disputes.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (disputes *Disputes) UnpackBURN(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("BURN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDEFAULTINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d44d7ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_INTERVAL() view returns(uint32)
func (disputes *Disputes) PackDEFAULTINTERVAL() []byte {
	enc, err := disputes.abi.Pack("DEFAULT_INTERVAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d44d7ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_INTERVAL() view returns(uint32)
func (disputes *Disputes) TryPackDEFAULTINTERVAL() ([]byte, error) {
	return disputes.abi.Pack("DEFAULT_INTERVAL")
}

// UnpackDEFAULTINTERVAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d44d7ab.
//
// Solidity: function DEFAULT_INTERVAL() view returns(uint32)
func (disputes *Disputes) UnpackDEFAULTINTERVAL(data []byte) (uint32, error) {
	out, err := disputes.abi.Unpack("DEFAULT_INTERVAL", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXCHUNK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d9d076.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CHUNK() view returns(uint256)
func (disputes *Disputes) PackMAXCHUNK() []byte {
	enc, err := disputes.abi.Pack("MAX_CHUNK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCHUNK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d9d076.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CHUNK() view returns(uint256)
func (disputes *Disputes) TryPackMAXCHUNK() ([]byte, error) {
	return disputes.abi.Pack("MAX_CHUNK")
}

// UnpackMAXCHUNK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4d9d076.
//
// Solidity: function MAX_CHUNK() view returns(uint256)
func (disputes *Disputes) UnpackMAXCHUNK(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("MAX_CHUNK", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfede6114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_INTERVAL() view returns(uint32)
func (disputes *Disputes) PackMAXINTERVAL() []byte {
	enc, err := disputes.abi.Pack("MAX_INTERVAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfede6114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_INTERVAL() view returns(uint32)
func (disputes *Disputes) TryPackMAXINTERVAL() ([]byte, error) {
	return disputes.abi.Pack("MAX_INTERVAL")
}

// UnpackMAXINTERVAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfede6114.
//
// Solidity: function MAX_INTERVAL() view returns(uint32)
func (disputes *Disputes) UnpackMAXINTERVAL(data []byte) (uint32, error) {
	out, err := disputes.abi.Unpack("MAX_INTERVAL", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXMEMBERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea0e35b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (disputes *Disputes) PackMAXMEMBERS() []byte {
	enc, err := disputes.abi.Pack("MAX_MEMBERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMEMBERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea0e35b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (disputes *Disputes) TryPackMAXMEMBERS() ([]byte, error) {
	return disputes.abi.Pack("MAX_MEMBERS")
}

// UnpackMAXMEMBERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea0e35b1.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (disputes *Disputes) UnpackMAXMEMBERS(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("MAX_MEMBERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXOPEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ba70774.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_OPEN() view returns(uint256)
func (disputes *Disputes) PackMAXOPEN() []byte {
	enc, err := disputes.abi.Pack("MAX_OPEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXOPEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ba70774.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_OPEN() view returns(uint256)
func (disputes *Disputes) TryPackMAXOPEN() ([]byte, error) {
	return disputes.abi.Pack("MAX_OPEN")
}

// UnpackMAXOPEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ba70774.
//
// Solidity: function MAX_OPEN() view returns(uint256)
func (disputes *Disputes) UnpackMAXOPEN(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("MAX_OPEN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSPAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe380626b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SPAN() view returns(uint256)
func (disputes *Disputes) PackMAXSPAN() []byte {
	enc, err := disputes.abi.Pack("MAX_SPAN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSPAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe380626b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SPAN() view returns(uint256)
func (disputes *Disputes) TryPackMAXSPAN() ([]byte, error) {
	return disputes.abi.Pack("MAX_SPAN")
}

// UnpackMAXSPAN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe380626b.
//
// Solidity: function MAX_SPAN() view returns(uint256)
func (disputes *Disputes) UnpackMAXSPAN(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("MAX_SPAN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMININTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0368740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_INTERVAL() view returns(uint32)
func (disputes *Disputes) PackMININTERVAL() []byte {
	enc, err := disputes.abi.Pack("MIN_INTERVAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMININTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0368740.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_INTERVAL() view returns(uint32)
func (disputes *Disputes) TryPackMININTERVAL() ([]byte, error) {
	return disputes.abi.Pack("MIN_INTERVAL")
}

// UnpackMININTERVAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0368740.
//
// Solidity: function MIN_INTERVAL() view returns(uint32)
func (disputes *Disputes) UnpackMININTERVAL(data []byte) (uint32, error) {
	out, err := disputes.abi.Unpack("MIN_INTERVAL", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERSION() view returns(string)
func (disputes *Disputes) PackVERSION() []byte {
	enc, err := disputes.abi.Pack("VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERSION() view returns(string)
func (disputes *Disputes) TryPackVERSION() ([]byte, error) {
	return disputes.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (disputes *Disputes) UnpackVERSION(data []byte) (string, error) {
	out, err := disputes.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAbandon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0d217f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function abandon(uint256 number) returns()
func (disputes *Disputes) PackAbandon(number *big.Int) []byte {
	enc, err := disputes.abi.Pack("abandon", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAbandon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0d217f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function abandon(uint256 number) returns()
func (disputes *Disputes) TryPackAbandon(number *big.Int) ([]byte, error) {
	return disputes.abi.Pack("abandon", number)
}

// PackAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf851a440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admin() view returns(address)
func (disputes *Disputes) PackAdmin() []byte {
	enc, err := disputes.abi.Pack("admin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf851a440.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admin() view returns(address)
func (disputes *Disputes) TryPackAdmin() ([]byte, error) {
	return disputes.abi.Pack("admin")
}

// UnpackAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf851a440.
//
// Solidity: function admin() view returns(address)
func (disputes *Disputes) UnpackAdmin(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("admin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27e235e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balances(address owner) view returns(uint256)
func (disputes *Disputes) PackBalances(owner common.Address) []byte {
	enc, err := disputes.abi.Pack("balances", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27e235e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balances(address owner) view returns(uint256)
func (disputes *Disputes) TryPackBalances(owner common.Address) ([]byte, error) {
	return disputes.abi.Pack("balances", owner)
}

// UnpackBalances is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27e235e3.
//
// Solidity: function balances(address owner) view returns(uint256)
func (disputes *Disputes) UnpackBalances(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("balances", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCaseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d7e95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseCount() view returns(uint256)
func (disputes *Disputes) PackCaseCount() []byte {
	enc, err := disputes.abi.Pack("caseCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d7e95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseCount() view returns(uint256)
func (disputes *Disputes) TryPackCaseCount() ([]byte, error) {
	return disputes.abi.Pack("caseCount")
}

// UnpackCaseCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda2d7e95.
//
// Solidity: function caseCount() view returns(uint256)
func (disputes *Disputes) UnpackCaseCount(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("caseCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf09790dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cases(uint256 number) view returns(address reporter, uint40 opened, uint16 version, uint16 federation, uint8 outcome, bytes32 commitment)
func (disputes *Disputes) PackCases(number *big.Int) []byte {
	enc, err := disputes.abi.Pack("cases", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf09790dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cases(uint256 number) view returns(address reporter, uint40 opened, uint16 version, uint16 federation, uint8 outcome, bytes32 commitment)
func (disputes *Disputes) TryPackCases(number *big.Int) ([]byte, error) {
	return disputes.abi.Pack("cases", number)
}

// DisputesCasesOutput serves as a container for the return parameters of contract
// method Cases.
type DisputesCasesOutput struct {
	Reporter   common.Address
	Opened     *big.Int
	Version    uint16
	Federation uint16
	Outcome    uint8
	Commitment [32]byte
}

// UnpackCases is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf09790dd.
//
// Solidity: function cases(uint256 number) view returns(address reporter, uint40 opened, uint16 version, uint16 federation, uint8 outcome, bytes32 commitment)
func (disputes *Disputes) UnpackCases(data []byte) (DisputesCasesOutput, error) {
	out, err := disputes.abi.Unpack("cases", data)
	outstruct := new(DisputesCasesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Reporter = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Opened = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Version = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	outstruct.Federation = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	outstruct.Outcome = *abi.ConvertType(out[4], new(uint8)).(*uint8)
	outstruct.Commitment = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcffd46dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(bytes32 id) returns(uint256 number)
func (disputes *Disputes) PackChallenge(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("challenge", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcffd46dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(bytes32 id) returns(uint256 number)
func (disputes *Disputes) TryPackChallenge(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("challenge", id)
}

// UnpackChallenge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcffd46dc.
//
// Solidity: function challenge(bytes32 id) returns(uint256 number)
func (disputes *Disputes) UnpackChallenge(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("challenge", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChallengeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2f05725.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeCount() view returns(uint256)
func (disputes *Disputes) PackChallengeCount() []byte {
	enc, err := disputes.abi.Pack("challengeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2f05725.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeCount() view returns(uint256)
func (disputes *Disputes) TryPackChallengeCount() ([]byte, error) {
	return disputes.abi.Pack("challengeCount")
}

// UnpackChallengeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2f05725.
//
// Solidity: function challengeCount() view returns(uint256)
func (disputes *Disputes) UnpackChallengeCount(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("challengeCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChallenges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f1d3776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenges(uint256 number) view returns(bytes32 id, address challenger, uint40 opened, uint16 version, uint24 revision, uint8 status, uint128 seed, uint40 anchor, uint40 index, bool drawn)
func (disputes *Disputes) PackChallenges(number *big.Int) []byte {
	enc, err := disputes.abi.Pack("challenges", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f1d3776.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenges(uint256 number) view returns(bytes32 id, address challenger, uint40 opened, uint16 version, uint24 revision, uint8 status, uint128 seed, uint40 anchor, uint40 index, bool drawn)
func (disputes *Disputes) TryPackChallenges(number *big.Int) ([]byte, error) {
	return disputes.abi.Pack("challenges", number)
}

// DisputesChallengesOutput serves as a container for the return parameters of contract
// method Challenges.
type DisputesChallengesOutput struct {
	Id         [32]byte
	Challenger common.Address
	Opened     *big.Int
	Version    uint16
	Revision   *big.Int
	Status     uint8
	Seed       *big.Int
	Anchor     *big.Int
	Index      *big.Int
	Drawn      bool
}

// UnpackChallenges is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f1d3776.
//
// Solidity: function challenges(uint256 number) view returns(bytes32 id, address challenger, uint40 opened, uint16 version, uint24 revision, uint8 status, uint128 seed, uint40 anchor, uint40 index, bool drawn)
func (disputes *Disputes) UnpackChallenges(data []byte) (DisputesChallengesOutput, error) {
	out, err := disputes.abi.Unpack("challenges", data)
	outstruct := new(DisputesChallengesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Id = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Challenger = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Opened = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Version = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	outstruct.Revision = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.Status = *abi.ConvertType(out[5], new(uint8)).(*uint8)
	outstruct.Seed = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.Anchor = abi.ConvertType(out[7], new(big.Int)).(*big.Int)
	outstruct.Index = abi.ConvertType(out[8], new(big.Int)).(*big.Int)
	outstruct.Drawn = *abi.ConvertType(out[9], new(bool)).(*bool)
	return *outstruct, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01335c16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 id, uint24 revision, bytes32 root, uint40 chunks, uint32 interval) returns()
func (disputes *Disputes) PackCommit(id [32]byte, revision *big.Int, root [32]byte, chunks *big.Int, interval uint32) []byte {
	enc, err := disputes.abi.Pack("commit", id, revision, root, chunks, interval)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01335c16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 id, uint24 revision, bytes32 root, uint40 chunks, uint32 interval) returns()
func (disputes *Disputes) TryPackCommit(id [32]byte, revision *big.Int, root [32]byte, chunks *big.Int, interval uint32) ([]byte, error) {
	return disputes.abi.Pack("commit", id, revision, root, chunks, interval)
}

// PackCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aab2238.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitments(bytes32 id, uint256 revision) view returns(bytes32 root, uint40 chunks, uint40 time, uint32 interval)
func (disputes *Disputes) PackCommitments(id [32]byte, revision *big.Int) []byte {
	enc, err := disputes.abi.Pack("commitments", id, revision)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aab2238.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitments(bytes32 id, uint256 revision) view returns(bytes32 root, uint40 chunks, uint40 time, uint32 interval)
func (disputes *Disputes) TryPackCommitments(id [32]byte, revision *big.Int) ([]byte, error) {
	return disputes.abi.Pack("commitments", id, revision)
}

// DisputesCommitmentsOutput serves as a container for the return parameters of contract
// method Commitments.
type DisputesCommitmentsOutput struct {
	Root     [32]byte
	Chunks   *big.Int
	Time     *big.Int
	Interval uint32
}

// UnpackCommitments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0aab2238.
//
// Solidity: function commitments(bytes32 id, uint256 revision) view returns(bytes32 root, uint40 chunks, uint40 time, uint32 interval)
func (disputes *Disputes) UnpackCommitments(data []byte) (DisputesCommitmentsOutput, error) {
	out, err := disputes.abi.Unpack("commitments", data)
	outstruct := new(DisputesCommitmentsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Root = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Chunks = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Time = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Interval = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCommittedRevision is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb70fdda9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committedRevision(bytes32 id) view returns(uint24)
func (disputes *Disputes) PackCommittedRevision(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("committedRevision", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittedRevision is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb70fdda9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committedRevision(bytes32 id) view returns(uint24)
func (disputes *Disputes) TryPackCommittedRevision(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("committedRevision", id)
}

// UnpackCommittedRevision is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb70fdda9.
//
// Solidity: function committedRevision(bytes32 id) view returns(uint24)
func (disputes *Disputes) UnpackCommittedRevision(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("committedRevision", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConflictKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ee9c0fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conflictKey(address node, bytes32 id, uint64 revision, bytes32 request) pure returns(bytes32)
func (disputes *Disputes) PackConflictKey(node common.Address, id [32]byte, revision uint64, request [32]byte) []byte {
	enc, err := disputes.abi.Pack("conflictKey", node, id, revision, request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConflictKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ee9c0fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conflictKey(address node, bytes32 id, uint64 revision, bytes32 request) pure returns(bytes32)
func (disputes *Disputes) TryPackConflictKey(node common.Address, id [32]byte, revision uint64, request [32]byte) ([]byte, error) {
	return disputes.abi.Pack("conflictKey", node, id, revision, request)
}

// UnpackConflictKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ee9c0fc.
//
// Solidity: function conflictKey(address node, bytes32 id, uint64 revision, bytes32 request) pure returns(bytes32)
func (disputes *Disputes) UnpackConflictKey(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("conflictKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeadlineOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ed38daf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deadlineOf(uint256 number) view returns(uint256)
func (disputes *Disputes) PackDeadlineOf(number *big.Int) []byte {
	enc, err := disputes.abi.Pack("deadlineOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeadlineOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ed38daf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deadlineOf(uint256 number) view returns(uint256)
func (disputes *Disputes) TryPackDeadlineOf(number *big.Int) ([]byte, error) {
	return disputes.abi.Pack("deadlineOf", number)
}

// UnpackDeadlineOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ed38daf.
//
// Solidity: function deadlineOf(uint256 number) view returns(uint256)
func (disputes *Disputes) UnpackDeadlineOf(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("deadlineOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b304147.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 number) returns()
func (disputes *Disputes) PackDraw(number *big.Int) []byte {
	enc, err := disputes.abi.Pack("draw", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b304147.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint256 number) returns()
func (disputes *Disputes) TryPackDraw(number *big.Int) ([]byte, error) {
	return disputes.abi.Pack("draw", number)
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf81bf43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(uint256 number) returns()
func (disputes *Disputes) PackExpire(number *big.Int) []byte {
	enc, err := disputes.abi.Pack("expire", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf81bf43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(uint256 number) returns()
func (disputes *Disputes) TryPackExpire(number *big.Int) ([]byte, error) {
	return disputes.abi.Pack("expire", number)
}

// PackFederation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea58ed0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function federation(uint256 version) view returns(address[] members, uint256 threshold)
func (disputes *Disputes) PackFederation(version *big.Int) []byte {
	enc, err := disputes.abi.Pack("federation", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFederation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea58ed0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function federation(uint256 version) view returns(address[] members, uint256 threshold)
func (disputes *Disputes) TryPackFederation(version *big.Int) ([]byte, error) {
	return disputes.abi.Pack("federation", version)
}

// DisputesFederationOutput serves as a container for the return parameters of contract
// method Federation.
type DisputesFederationOutput struct {
	Members   []common.Address
	Threshold *big.Int
}

// UnpackFederation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea58ed0e.
//
// Solidity: function federation(uint256 version) view returns(address[] members, uint256 threshold)
func (disputes *Disputes) UnpackFederation(data []byte) (DisputesFederationOutput, error) {
	out, err := disputes.abi.Unpack("federation", data)
	outstruct := new(DisputesFederationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Members = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Threshold = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackFederationVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x998388cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function federationVersion() view returns(uint16)
func (disputes *Disputes) PackFederationVersion() []byte {
	enc, err := disputes.abi.Pack("federationVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFederationVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x998388cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function federationVersion() view returns(uint16)
func (disputes *Disputes) TryPackFederationVersion() ([]byte, error) {
	return disputes.abi.Pack("federationVersion")
}

// UnpackFederationVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x998388cf.
//
// Solidity: function federationVersion() view returns(uint16)
func (disputes *Disputes) UnpackFederationVersion(data []byte) (uint16, error) {
	out, err := disputes.abi.Unpack("federationVersion", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackFresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb7e038a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fresh(bytes32 id) view returns(bool)
func (disputes *Disputes) PackFresh(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("fresh", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb7e038a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fresh(bytes32 id) view returns(bool)
func (disputes *Disputes) TryPackFresh(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("fresh", id)
}

// UnpackFresh is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb7e038a.
//
// Solidity: function fresh(bytes32 id) view returns(bool)
func (disputes *Disputes) UnpackFresh(data []byte) (bool, error) {
	out, err := disputes.abi.Unpack("fresh", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIndexOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ac7e65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function indexOf(uint256 number) view returns(uint256 index)
func (disputes *Disputes) PackIndexOf(number *big.Int) []byte {
	enc, err := disputes.abi.Pack("indexOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIndexOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ac7e65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function indexOf(uint256 number) view returns(uint256 index)
func (disputes *Disputes) TryPackIndexOf(number *big.Int) ([]byte, error) {
	return disputes.abi.Pack("indexOf", number)
}

// UnpackIndexOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ac7e65.
//
// Solidity: function indexOf(uint256 number) view returns(uint256 index)
func (disputes *Disputes) UnpackIndexOf(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("indexOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8950e8ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafOf(bytes32 id, uint256 revision, uint256 index, bytes32 chunkHash) pure returns(bytes32)
func (disputes *Disputes) PackLeafOf(id [32]byte, revision *big.Int, index *big.Int, chunkHash [32]byte) []byte {
	enc, err := disputes.abi.Pack("leafOf", id, revision, index, chunkHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8950e8ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafOf(bytes32 id, uint256 revision, uint256 index, bytes32 chunkHash) pure returns(bytes32)
func (disputes *Disputes) TryPackLeafOf(id [32]byte, revision *big.Int, index *big.Int, chunkHash [32]byte) ([]byte, error) {
	return disputes.abi.Pack("leafOf", id, revision, index, chunkHash)
}

// UnpackLeafOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8950e8ea.
//
// Solidity: function leafOf(bytes32 id, uint256 revision, uint256 index, bytes32 chunkHash) pure returns(bytes32)
func (disputes *Disputes) UnpackLeafOf(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("leafOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (disputes *Disputes) PackMarket() []byte {
	enc, err := disputes.abi.Pack("market")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function market() view returns(address)
func (disputes *Disputes) TryPackMarket() ([]byte, error) {
	return disputes.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (disputes *Disputes) UnpackMarket(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (disputes *Disputes) PackNodes() []byte {
	enc, err := disputes.abi.Pack("nodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodes() view returns(address)
func (disputes *Disputes) TryPackNodes() ([]byte, error) {
	return disputes.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (disputes *Disputes) UnpackNodes(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOpenChallengeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd89e33e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openChallengeOf(bytes32 id, address challenger) view returns(uint256)
func (disputes *Disputes) PackOpenChallengeOf(id [32]byte, challenger common.Address) []byte {
	enc, err := disputes.abi.Pack("openChallengeOf", id, challenger)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenChallengeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd89e33e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openChallengeOf(bytes32 id, address challenger) view returns(uint256)
func (disputes *Disputes) TryPackOpenChallengeOf(id [32]byte, challenger common.Address) ([]byte, error) {
	return disputes.abi.Pack("openChallengeOf", id, challenger)
}

// UnpackOpenChallengeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd89e33e5.
//
// Solidity: function openChallengeOf(bytes32 id, address challenger) view returns(uint256)
func (disputes *Disputes) UnpackOpenChallengeOf(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("openChallengeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenChallenges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79258c7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openChallenges(bytes32 id) view returns(uint256)
func (disputes *Disputes) PackOpenChallenges(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("openChallenges", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenChallenges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79258c7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openChallenges(bytes32 id) view returns(uint256)
func (disputes *Disputes) TryPackOpenChallenges(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("openChallenges", id)
}

// UnpackOpenChallenges is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79258c7a.
//
// Solidity: function openChallenges(bytes32 id) view returns(uint256)
func (disputes *Disputes) UnpackOpenChallenges(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("openChallenges", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOverlaps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98b46a53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overlaps(bytes32 id, uint64 since, uint64 until) view returns(bool)
func (disputes *Disputes) PackOverlaps(id [32]byte, since uint64, until uint64) []byte {
	enc, err := disputes.abi.Pack("overlaps", id, since, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverlaps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98b46a53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overlaps(bytes32 id, uint64 since, uint64 until) view returns(bool)
func (disputes *Disputes) TryPackOverlaps(id [32]byte, since uint64, until uint64) ([]byte, error) {
	return disputes.abi.Pack("overlaps", id, since, until)
}

// UnpackOverlaps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98b46a53.
//
// Solidity: function overlaps(bytes32 id, uint64 since, uint64 until) view returns(bool)
func (disputes *Disputes) UnpackOverlaps(data []byte) (bool, error) {
	out, err := disputes.abi.Unpack("overlaps", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a4a9dd1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters(uint256 version) view returns((uint64,uint64,uint64,uint64,uint16,uint16,uint16,uint16,uint16,uint32,uint32,uint32,uint32,uint32))
func (disputes *Disputes) PackParameters(version *big.Int) []byte {
	enc, err := disputes.abi.Pack("parameters", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a4a9dd1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters(uint256 version) view returns((uint64,uint64,uint64,uint64,uint16,uint16,uint16,uint16,uint16,uint32,uint32,uint32,uint32,uint32))
func (disputes *Disputes) TryPackParameters(version *big.Int) ([]byte, error) {
	return disputes.abi.Pack("parameters", version)
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a4a9dd1.
//
// Solidity: function parameters(uint256 version) view returns((uint64,uint64,uint64,uint64,uint16,uint16,uint16,uint16,uint16,uint32,uint32,uint32,uint32,uint32))
func (disputes *Disputes) UnpackParameters(data []byte) (Parameters, error) {
	out, err := disputes.abi.Unpack("parameters", data)
	if err != nil {
		return *new(Parameters), err
	}
	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)
	return out0, nil
}

// PackParametersVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0de75149.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parametersVersion() view returns(uint256)
func (disputes *Disputes) PackParametersVersion() []byte {
	enc, err := disputes.abi.Pack("parametersVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParametersVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0de75149.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parametersVersion() view returns(uint256)
func (disputes *Disputes) TryPackParametersVersion() ([]byte, error) {
	return disputes.abi.Pack("parametersVersion")
}

// UnpackParametersVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0de75149.
//
// Solidity: function parametersVersion() view returns(uint256)
func (disputes *Disputes) UnpackParametersVersion(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("parametersVersion", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPunished is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d94a82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function punished(bytes32 key) view returns(bool)
func (disputes *Disputes) PackPunished(key [32]byte) []byte {
	enc, err := disputes.abi.Pack("punished", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPunished is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d94a82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function punished(bytes32 key) view returns(bool)
func (disputes *Disputes) TryPackPunished(key [32]byte) ([]byte, error) {
	return disputes.abi.Pack("punished", key)
}

// UnpackPunished is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05d94a82.
//
// Solidity: function punished(bytes32 key) view returns(bool)
func (disputes *Disputes) UnpackPunished(data []byte) (bool, error) {
	out, err := disputes.abi.Unpack("punished", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRecommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad948a5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recommit(bytes32 id, uint32 interval) returns()
func (disputes *Disputes) PackRecommit(id [32]byte, interval uint32) []byte {
	enc, err := disputes.abi.Pack("recommit", id, interval)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad948a5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recommit(bytes32 id, uint32 interval) returns()
func (disputes *Disputes) TryPackRecommit(id [32]byte, interval uint32) ([]byte, error) {
	return disputes.abi.Pack("recommit", id, interval)
}

// PackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26030a34.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function report(bytes32 commitment) returns(uint256 number)
func (disputes *Disputes) PackReport(commitment [32]byte) []byte {
	enc, err := disputes.abi.Pack("report", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26030a34.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function report(bytes32 commitment) returns(uint256 number)
func (disputes *Disputes) TryPackReport(commitment [32]byte) ([]byte, error) {
	return disputes.abi.Pack("report", commitment)
}

// UnpackReport is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26030a34.
//
// Solidity: function report(bytes32 commitment) returns(uint256 number)
func (disputes *Disputes) UnpackReport(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("report", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc751ac2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respond(uint256 number, bytes chunk, bytes32[] proof) returns()
func (disputes *Disputes) PackRespond(number *big.Int, chunk []byte, proof [][32]byte) []byte {
	enc, err := disputes.abi.Pack("respond", number, chunk, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc751ac2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respond(uint256 number, bytes chunk, bytes32[] proof) returns()
func (disputes *Disputes) TryPackRespond(number *big.Int, chunk []byte, proof [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("respond", number, chunk, proof)
}

// PackRespondFresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff6dcf30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respondFresh(uint256 number) returns()
func (disputes *Disputes) PackRespondFresh(number *big.Int) []byte {
	enc, err := disputes.abi.Pack("respondFresh", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespondFresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff6dcf30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respondFresh(uint256 number) returns()
func (disputes *Disputes) TryPackRespondFresh(number *big.Int) ([]byte, error) {
	return disputes.abi.Pack("respondFresh", number)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa55263f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint256 number, uint8 kind, bytes evidence, bytes32 salt) returns()
func (disputes *Disputes) PackReveal(number *big.Int, kind uint8, evidence []byte, salt [32]byte) []byte {
	enc, err := disputes.abi.Pack("reveal", number, kind, evidence, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa55263f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint256 number, uint8 kind, bytes evidence, bytes32 salt) returns()
func (disputes *Disputes) TryPackReveal(number *big.Int, kind uint8, evidence []byte, salt [32]byte) ([]byte, error) {
	return disputes.abi.Pack("reveal", number, kind, evidence, salt)
}

// PackServedKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd238ec8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function servedKey(address signer, bytes32 id, uint64 revision) pure returns(bytes32)
func (disputes *Disputes) PackServedKey(signer common.Address, id [32]byte, revision uint64) []byte {
	enc, err := disputes.abi.Pack("servedKey", signer, id, revision)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServedKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd238ec8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function servedKey(address signer, bytes32 id, uint64 revision) pure returns(bytes32)
func (disputes *Disputes) TryPackServedKey(signer common.Address, id [32]byte, revision uint64) ([]byte, error) {
	return disputes.abi.Pack("servedKey", signer, id, revision)
}

// UnpackServedKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd238ec8f.
//
// Solidity: function servedKey(address signer, bytes32 id, uint64 revision) pure returns(bytes32)
func (disputes *Disputes) UnpackServedKey(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("servedKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetFederation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x080154ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFederation(address[] members, uint256 threshold) returns()
func (disputes *Disputes) PackSetFederation(members []common.Address, threshold *big.Int) []byte {
	enc, err := disputes.abi.Pack("setFederation", members, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFederation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x080154ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFederation(address[] members, uint256 threshold) returns()
func (disputes *Disputes) TryPackSetFederation(members []common.Address, threshold *big.Int) ([]byte, error) {
	return disputes.abi.Pack("setFederation", members, threshold)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1e2ee6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((uint64,uint64,uint64,uint64,uint16,uint16,uint16,uint16,uint16,uint32,uint32,uint32,uint32,uint32) p) returns()
func (disputes *Disputes) PackSetParameters(p Parameters) []byte {
	enc, err := disputes.abi.Pack("setParameters", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1e2ee6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((uint64,uint64,uint64,uint64,uint16,uint16,uint16,uint16,uint16,uint32,uint32,uint32,uint32,uint32) p) returns()
func (disputes *Disputes) TryPackSetParameters(p Parameters) ([]byte, error) {
	return disputes.abi.Pack("setParameters", p)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (disputes *Disputes) PackToken() []byte {
	enc, err := disputes.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (disputes *Disputes) TryPackToken() ([]byte, error) {
	return disputes.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (disputes *Disputes) UnpackToken(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (disputes *Disputes) PackWithdraw() []byte {
	enc, err := disputes.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (disputes *Disputes) TryPackWithdraw() ([]byte, error) {
	return disputes.abi.Pack("withdraw")
}

// DisputesAbandoned represents a Abandoned event raised by the Disputes contract.
type DisputesAbandoned struct {
	Number *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesAbandonedEventName = "Abandoned"

// ContractEventName returns the user-defined event name.
func (DisputesAbandoned) ContractEventName() string {
	return DisputesAbandonedEventName
}

// UnpackAbandonedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Abandoned(uint256 indexed number)
func (disputes *Disputes) UnpackAbandonedEvent(log *types.Log) (*DisputesAbandoned, error) {
	event := "Abandoned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesAbandoned)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesAnchored represents a Anchored event raised by the Disputes contract.
type DisputesAnchored struct {
	Number *big.Int
	Anchor *big.Int
	Seed   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesAnchoredEventName = "Anchored"

// ContractEventName returns the user-defined event name.
func (DisputesAnchored) ContractEventName() string {
	return DisputesAnchoredEventName
}

// UnpackAnchoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Anchored(uint256 indexed number, uint256 anchor, uint128 seed)
func (disputes *Disputes) UnpackAnchoredEvent(log *types.Log) (*DisputesAnchored, error) {
	event := "Anchored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesAnchored)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesAnswered represents a Answered event raised by the Disputes contract.
type DisputesAnswered struct {
	Number *big.Int
	BondTo common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (DisputesAnswered) ContractEventName() string {
	return DisputesAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(uint256 indexed number, address indexed bondTo)
func (disputes *Disputes) UnpackAnsweredEvent(log *types.Log) (*DisputesAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesAnswered)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesBurned represents a Burned event raised by the Disputes contract.
type DisputesBurned struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesBurnedEventName = "Burned"

// ContractEventName returns the user-defined event name.
func (DisputesBurned) ContractEventName() string {
	return DisputesBurnedEventName
}

// UnpackBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burned(address indexed owner, uint256 amount)
func (disputes *Disputes) UnpackBurnedEvent(log *types.Log) (*DisputesBurned, error) {
	event := "Burned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesBurned)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesChallenged represents a Challenged event raised by the Disputes contract.
type DisputesChallenged struct {
	Number     *big.Int
	Id         [32]byte
	Challenger common.Address
	Revision   *big.Int
	Version    *big.Int
	Bond       *big.Int
	Deadline   *big.Int
	Seed       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DisputesChallengedEventName = "Challenged"

// ContractEventName returns the user-defined event name.
func (DisputesChallenged) ContractEventName() string {
	return DisputesChallengedEventName
}

// UnpackChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Challenged(uint256 indexed number, bytes32 indexed id, address indexed challenger, uint256 revision, uint256 version, uint256 bond, uint256 deadline, uint128 seed)
func (disputes *Disputes) UnpackChallengedEvent(log *types.Log) (*DisputesChallenged, error) {
	event := "Challenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesChallenged)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesCommitted represents a Committed event raised by the Disputes contract.
type DisputesCommitted struct {
	Id       [32]byte
	Revision *big.Int
	Root     [32]byte
	Chunks   *big.Int
	Interval uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (DisputesCommitted) ContractEventName() string {
	return DisputesCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(bytes32 indexed id, uint256 revision, bytes32 root, uint40 chunks, uint32 interval)
func (disputes *Disputes) UnpackCommittedEvent(log *types.Log) (*DisputesCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesCommitted)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesCredited represents a Credited event raised by the Disputes contract.
type DisputesCredited struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (DisputesCredited) ContractEventName() string {
	return DisputesCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed owner, uint256 amount)
func (disputes *Disputes) UnpackCreditedEvent(log *types.Log) (*DisputesCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesCredited)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesDrawn represents a Drawn event raised by the Disputes contract.
type DisputesDrawn struct {
	Number *big.Int
	Index  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (DisputesDrawn) ContractEventName() string {
	return DisputesDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(uint256 indexed number, uint256 index)
func (disputes *Disputes) UnpackDrawnEvent(log *types.Log) (*DisputesDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesDrawn)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesEvidenceAccepted represents a EvidenceAccepted event raised by the Disputes contract.
type DisputesEvidenceAccepted struct {
	Number   *big.Int
	Id       [32]byte
	Offender common.Address
	Kind     uint8
	Key      [32]byte
	Stake    bool
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesEvidenceAcceptedEventName = "EvidenceAccepted"

// ContractEventName returns the user-defined event name.
func (DisputesEvidenceAccepted) ContractEventName() string {
	return DisputesEvidenceAcceptedEventName
}

// UnpackEvidenceAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvidenceAccepted(uint256 indexed number, bytes32 indexed id, address indexed offender, uint8 kind, bytes32 key, bool stake, uint256 amount)
func (disputes *Disputes) UnpackEvidenceAcceptedEvent(log *types.Log) (*DisputesEvidenceAccepted, error) {
	event := "EvidenceAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesEvidenceAccepted)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesEvidenceRejected represents a EvidenceRejected event raised by the Disputes contract.
type DisputesEvidenceRejected struct {
	Number *big.Int
	Kind   uint8
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesEvidenceRejectedEventName = "EvidenceRejected"

// ContractEventName returns the user-defined event name.
func (DisputesEvidenceRejected) ContractEventName() string {
	return DisputesEvidenceRejectedEventName
}

// UnpackEvidenceRejectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvidenceRejected(uint256 indexed number, uint8 kind, uint8 reason)
func (disputes *Disputes) UnpackEvidenceRejectedEvent(log *types.Log) (*DisputesEvidenceRejected, error) {
	event := "EvidenceRejected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesEvidenceRejected)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesFederationSet represents a FederationSet event raised by the Disputes contract.
type DisputesFederationSet struct {
	Version   *big.Int
	Members   []common.Address
	Threshold *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DisputesFederationSetEventName = "FederationSet"

// ContractEventName returns the user-defined event name.
func (DisputesFederationSet) ContractEventName() string {
	return DisputesFederationSetEventName
}

// UnpackFederationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FederationSet(uint256 indexed version, address[] members, uint256 threshold)
func (disputes *Disputes) UnpackFederationSetEvent(log *types.Log) (*DisputesFederationSet, error) {
	event := "FederationSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesFederationSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesParametersSet represents a ParametersSet event raised by the Disputes contract.
type DisputesParametersSet struct {
	Version    *big.Int
	Parameters Parameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const DisputesParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (DisputesParametersSet) ContractEventName() string {
	return DisputesParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet(uint256 indexed version, (uint64,uint64,uint64,uint64,uint16,uint16,uint16,uint16,uint16,uint32,uint32,uint32,uint32,uint32) parameters)
func (disputes *Disputes) UnpackParametersSetEvent(log *types.Log) (*DisputesParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesParametersSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesRecommitted represents a Recommitted event raised by the Disputes contract.
type DisputesRecommitted struct {
	Id       [32]byte
	Revision *big.Int
	Interval uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesRecommittedEventName = "Recommitted"

// ContractEventName returns the user-defined event name.
func (DisputesRecommitted) ContractEventName() string {
	return DisputesRecommittedEventName
}

// UnpackRecommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Recommitted(bytes32 indexed id, uint256 revision, uint32 interval)
func (disputes *Disputes) UnpackRecommittedEvent(log *types.Log) (*DisputesRecommitted, error) {
	event := "Recommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesRecommitted)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesReported represents a Reported event raised by the Disputes contract.
type DisputesReported struct {
	Number      *big.Int
	Reporter    common.Address
	Commitment  [32]byte
	Version     *big.Int
	Federation  *big.Int
	Bond        *big.Int
	RevealUntil *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DisputesReportedEventName = "Reported"

// ContractEventName returns the user-defined event name.
func (DisputesReported) ContractEventName() string {
	return DisputesReportedEventName
}

// UnpackReportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reported(uint256 indexed number, address indexed reporter, bytes32 commitment, uint256 version, uint256 federation, uint256 bond, uint256 revealUntil)
func (disputes *Disputes) UnpackReportedEvent(log *types.Log) (*DisputesReported, error) {
	event := "Reported"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesReported)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesSpanPunished represents a SpanPunished event raised by the Disputes contract.
type DisputesSpanPunished struct {
	Id    [32]byte
	Node  common.Address
	Since uint64
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const DisputesSpanPunishedEventName = "SpanPunished"

// ContractEventName returns the user-defined event name.
func (DisputesSpanPunished) ContractEventName() string {
	return DisputesSpanPunishedEventName
}

// UnpackSpanPunishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SpanPunished(bytes32 indexed id, address node, uint64 since, uint64 until)
func (disputes *Disputes) UnpackSpanPunishedEvent(log *types.Log) (*DisputesSpanPunished, error) {
	event := "SpanPunished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesSpanPunished)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesUnanswered represents a Unanswered event raised by the Disputes contract.
type DisputesUnanswered struct {
	Number *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesUnansweredEventName = "Unanswered"

// ContractEventName returns the user-defined event name.
func (DisputesUnanswered) ContractEventName() string {
	return DisputesUnansweredEventName
}

// UnpackUnansweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unanswered(uint256 indexed number, uint256 amount)
func (disputes *Disputes) UnpackUnansweredEvent(log *types.Log) (*DisputesUnanswered, error) {
	event := "Unanswered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesUnanswered)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DisputesWithdrawn represents a Withdrawn event raised by the Disputes contract.
type DisputesWithdrawn struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (DisputesWithdrawn) ContractEventName() string {
	return DisputesWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed owner, uint256 amount)
func (disputes *Disputes) UnpackWithdrawnEvent(log *types.Log) (*DisputesWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesWithdrawn)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (disputes *Disputes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], disputes.abi.Errors["AlreadyChallenging"].ID.Bytes()[:4]) {
		return disputes.UnpackAlreadyChallengingError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return disputes.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["AlreadyDrawn"].ID.Bytes()[:4]) {
		return disputes.UnpackAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadChunk"].ID.Bytes()[:4]) {
		return disputes.UnpackBadChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadCommitment"].ID.Bytes()[:4]) {
		return disputes.UnpackBadCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadFederation"].ID.Bytes()[:4]) {
		return disputes.UnpackBadFederationError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return disputes.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ChallengeClosed"].ID.Bytes()[:4]) {
		return disputes.UnpackChallengeClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["HashGone"].ID.Bytes()[:4]) {
		return disputes.UnpackHashGoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Late"].ID.Bytes()[:4]) {
		return disputes.UnpackLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return disputes.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotChallengeable"].ID.Bytes()[:4]) {
		return disputes.UnpackNotChallengeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotFresh"].ID.Bytes()[:4]) {
		return disputes.UnpackNotFreshError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotLate"].ID.Bytes()[:4]) {
		return disputes.UnpackNotLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return disputes.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return disputes.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotYetDrawable"].ID.Bytes()[:4]) {
		return disputes.UnpackNotYetDrawableError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return disputes.UnpackNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return disputes.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return disputes.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return disputes.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return disputes.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["TooManyChallenges"].ID.Bytes()[:4]) {
		return disputes.UnpackTooManyChallengesError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongAmount"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongCommitment"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongProof"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongRevision"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongRevisionError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return disputes.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DisputesAlreadyChallenging represents a AlreadyChallenging error raised by the Disputes contract.
type DisputesAlreadyChallenging struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyChallenging(uint256 number)
func DisputesAlreadyChallengingErrorID() common.Hash {
	return common.HexToHash("0xbe27fe19d2c78de3c515927836063248c28785ca07fddba57088bfcc27784d2a")
}

// UnpackAlreadyChallengingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyChallenging(uint256 number)
func (disputes *Disputes) UnpackAlreadyChallengingError(raw []byte) (*DisputesAlreadyChallenging, error) {
	out := new(DisputesAlreadyChallenging)
	if err := disputes.abi.UnpackIntoInterface(out, "AlreadyChallenging", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesAlreadyCommitted represents a AlreadyCommitted error raised by the Disputes contract.
type DisputesAlreadyCommitted struct {
	Revision *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(uint256 revision)
func DisputesAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x1b6804f4af7eb0e0bbf76cf899950fcc27f4482e6fdf77a48c8fe6a72cc9329a")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(uint256 revision)
func (disputes *Disputes) UnpackAlreadyCommittedError(raw []byte) (*DisputesAlreadyCommitted, error) {
	out := new(DisputesAlreadyCommitted)
	if err := disputes.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesAlreadyDrawn represents a AlreadyDrawn error raised by the Disputes contract.
type DisputesAlreadyDrawn struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDrawn(uint256 index)
func DisputesAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x7e62adddf3713874346e62c271e4d80f1a4dee4197ab252484cdfbd769625576")
}

// UnpackAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDrawn(uint256 index)
func (disputes *Disputes) UnpackAlreadyDrawnError(raw []byte) (*DisputesAlreadyDrawn, error) {
	out := new(DisputesAlreadyDrawn)
	if err := disputes.abi.UnpackIntoInterface(out, "AlreadyDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadChunk represents a BadChunk error raised by the Disputes contract.
type DisputesBadChunk struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadChunk(uint256 length)
func DisputesBadChunkErrorID() common.Hash {
	return common.HexToHash("0x1910dc0262cffd325c2a896111fc61104b26450f4113316bdfced470e4cb7e12")
}

// UnpackBadChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadChunk(uint256 length)
func (disputes *Disputes) UnpackBadChunkError(raw []byte) (*DisputesBadChunk, error) {
	out := new(DisputesBadChunk)
	if err := disputes.abi.UnpackIntoInterface(out, "BadChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadCommitment represents a BadCommitment error raised by the Disputes contract.
type DisputesBadCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCommitment()
func DisputesBadCommitmentErrorID() common.Hash {
	return common.HexToHash("0xc38b437f499baad3b63143308a5c0232e0d38a4455b1845a50e9b415e0aaf8fe")
}

// UnpackBadCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCommitment()
func (disputes *Disputes) UnpackBadCommitmentError(raw []byte) (*DisputesBadCommitment, error) {
	out := new(DisputesBadCommitment)
	if err := disputes.abi.UnpackIntoInterface(out, "BadCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadFederation represents a BadFederation error raised by the Disputes contract.
type DisputesBadFederation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFederation()
func DisputesBadFederationErrorID() common.Hash {
	return common.HexToHash("0xf27d21577805b5513f0231f0d7a89371add2d5a5c7bccdc7f93ffbd6551a5cd1")
}

// UnpackBadFederationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFederation()
func (disputes *Disputes) UnpackBadFederationError(raw []byte) (*DisputesBadFederation, error) {
	out := new(DisputesBadFederation)
	if err := disputes.abi.UnpackIntoInterface(out, "BadFederation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadParameters represents a BadParameters error raised by the Disputes contract.
type DisputesBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func DisputesBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (disputes *Disputes) UnpackBadParametersError(raw []byte) (*DisputesBadParameters, error) {
	out := new(DisputesBadParameters)
	if err := disputes.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesChallengeClosed represents a ChallengeClosed error raised by the Disputes contract.
type DisputesChallengeClosed struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeClosed(uint256 number)
func DisputesChallengeClosedErrorID() common.Hash {
	return common.HexToHash("0x4c808ece238f6486c5ceae7cb90b49f61cd4a84a864e106142e0e0ed33e323d7")
}

// UnpackChallengeClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeClosed(uint256 number)
func (disputes *Disputes) UnpackChallengeClosedError(raw []byte) (*DisputesChallengeClosed, error) {
	out := new(DisputesChallengeClosed)
	if err := disputes.abi.UnpackIntoInterface(out, "ChallengeClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesHashGone represents a HashGone error raised by the Disputes contract.
type DisputesHashGone struct {
	Anchor *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HashGone(uint256 anchor)
func DisputesHashGoneErrorID() common.Hash {
	return common.HexToHash("0xae0c995a5ef67c30a93a4586fe8fbb4935cca7cbfb2ae95b49a4aac019b49e05")
}

// UnpackHashGoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HashGone(uint256 anchor)
func (disputes *Disputes) UnpackHashGoneError(raw []byte) (*DisputesHashGone, error) {
	out := new(DisputesHashGone)
	if err := disputes.abi.UnpackIntoInterface(out, "HashGone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesLate represents a Late error raised by the Disputes contract.
type DisputesLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Late(uint256 deadline)
func DisputesLateErrorID() common.Hash {
	return common.HexToHash("0x3ce7fa972d49dd994bf0c26b1ea726a85ad145fc5fad2f76c4f0fcef67d58021")
}

// UnpackLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Late(uint256 deadline)
func (disputes *Disputes) UnpackLateError(raw []byte) (*DisputesLate, error) {
	out := new(DisputesLate)
	if err := disputes.abi.UnpackIntoInterface(out, "Late", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotAllowed represents a NotAllowed error raised by the Disputes contract.
type DisputesNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func DisputesNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (disputes *Disputes) UnpackNotAllowedError(raw []byte) (*DisputesNotAllowed, error) {
	out := new(DisputesNotAllowed)
	if err := disputes.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotChallengeable represents a NotChallengeable error raised by the Disputes contract.
type DisputesNotChallengeable struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallengeable(bytes32 id)
func DisputesNotChallengeableErrorID() common.Hash {
	return common.HexToHash("0x0966e63239af1910277149ac71484008950325ac3c4d2a8188f08084feea2b8d")
}

// UnpackNotChallengeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallengeable(bytes32 id)
func (disputes *Disputes) UnpackNotChallengeableError(raw []byte) (*DisputesNotChallengeable, error) {
	out := new(DisputesNotChallengeable)
	if err := disputes.abi.UnpackIntoInterface(out, "NotChallengeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotFresh represents a NotFresh error raised by the Disputes contract.
type DisputesNotFresh struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFresh()
func DisputesNotFreshErrorID() common.Hash {
	return common.HexToHash("0xdc63d81f5e95e9b9c21cd911a92718f1fd02915bc13cd5686782011c0d02327f")
}

// UnpackNotFreshError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFresh()
func (disputes *Disputes) UnpackNotFreshError(raw []byte) (*DisputesNotFresh, error) {
	out := new(DisputesNotFresh)
	if err := disputes.abi.UnpackIntoInterface(out, "NotFresh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotLate represents a NotLate error raised by the Disputes contract.
type DisputesNotLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLate(uint256 deadline)
func DisputesNotLateErrorID() common.Hash {
	return common.HexToHash("0xedc32655cdc650f218136aa29197cd47580fc228805bf19a71f4cbe61bf7f12c")
}

// UnpackNotLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLate(uint256 deadline)
func (disputes *Disputes) UnpackNotLateError(raw []byte) (*DisputesNotLate, error) {
	out := new(DisputesNotLate)
	if err := disputes.abi.UnpackIntoInterface(out, "NotLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotOpen represents a NotOpen error raised by the Disputes contract.
type DisputesNotOpen struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint256 number)
func DisputesNotOpenErrorID() common.Hash {
	return common.HexToHash("0x341b372afd90a6d43f9bc234e4fc4c4b6378987f90b3c1d91800bdf4e8ce31b8")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint256 number)
func (disputes *Disputes) UnpackNotOpenError(raw []byte) (*DisputesNotOpen, error) {
	out := new(DisputesNotOpen)
	if err := disputes.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotProvider represents a NotProvider error raised by the Disputes contract.
type DisputesNotProvider struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(address provider)
func DisputesNotProviderErrorID() common.Hash {
	return common.HexToHash("0x1bd2224f47bf32854983ee16847394426ab18eae693119e80eb952977965d64a")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(address provider)
func (disputes *Disputes) UnpackNotProviderError(raw []byte) (*DisputesNotProvider, error) {
	out := new(DisputesNotProvider)
	if err := disputes.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotYetDrawable represents a NotYetDrawable error raised by the Disputes contract.
type DisputesNotYetDrawable struct {
	FromBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYetDrawable(uint256 fromBlock)
func DisputesNotYetDrawableErrorID() common.Hash {
	return common.HexToHash("0xad7573329f7b378bf769b4b8612c666da7af5e0ffac6fc9291155692c10bdbcb")
}

// UnpackNotYetDrawableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYetDrawable(uint256 fromBlock)
func (disputes *Disputes) UnpackNotYetDrawableError(raw []byte) (*DisputesNotYetDrawable, error) {
	out := new(DisputesNotYetDrawable)
	if err := disputes.abi.UnpackIntoInterface(out, "NotYetDrawable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNothingDue represents a NothingDue error raised by the Disputes contract.
type DisputesNothingDue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue()
func DisputesNothingDueErrorID() common.Hash {
	return common.HexToHash("0x86fdb19c22b5459ff505772dc0cccf970e16029c15b56aa5534340b6e2ac90f7")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue()
func (disputes *Disputes) UnpackNothingDueError(raw []byte) (*DisputesNothingDue, error) {
	out := new(DisputesNothingDue)
	if err := disputes.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Disputes contract.
type DisputesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DisputesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (disputes *Disputes) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DisputesReentrancyGuardReentrantCall, error) {
	out := new(DisputesReentrancyGuardReentrantCall)
	if err := disputes.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Disputes contract.
type DisputesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DisputesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (disputes *Disputes) UnpackSafeERC20FailedOperationError(raw []byte) (*DisputesSafeERC20FailedOperation, error) {
	out := new(DisputesSafeERC20FailedOperation)
	if err := disputes.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesTooEarly represents a TooEarly error raised by the Disputes contract.
type DisputesTooEarly struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 from)
func DisputesTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 from)
func (disputes *Disputes) UnpackTooEarlyError(raw []byte) (*DisputesTooEarly, error) {
	out := new(DisputesTooEarly)
	if err := disputes.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesTooLate represents a TooLate error raised by the Disputes contract.
type DisputesTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 until)
func DisputesTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 until)
func (disputes *Disputes) UnpackTooLateError(raw []byte) (*DisputesTooLate, error) {
	out := new(DisputesTooLate)
	if err := disputes.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesTooManyChallenges represents a TooManyChallenges error raised by the Disputes contract.
type DisputesTooManyChallenges struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyChallenges()
func DisputesTooManyChallengesErrorID() common.Hash {
	return common.HexToHash("0x0e4db689630aef8d463c133cf0cdc2e83063fbf0a9e11b1d1b493cca90e40657")
}

// UnpackTooManyChallengesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyChallenges()
func (disputes *Disputes) UnpackTooManyChallengesError(raw []byte) (*DisputesTooManyChallenges, error) {
	out := new(DisputesTooManyChallenges)
	if err := disputes.abi.UnpackIntoInterface(out, "TooManyChallenges", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongAmount represents a WrongAmount error raised by the Disputes contract.
type DisputesWrongAmount struct {
	Want *big.Int
	Got  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmount(uint256 want, uint256 got)
func DisputesWrongAmountErrorID() common.Hash {
	return common.HexToHash("0x312b00334db1ea2e47ca02471f2084ea5861925ada5b716a536b2b60e824c081")
}

// UnpackWrongAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmount(uint256 want, uint256 got)
func (disputes *Disputes) UnpackWrongAmountError(raw []byte) (*DisputesWrongAmount, error) {
	out := new(DisputesWrongAmount)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongCommitment represents a WrongCommitment error raised by the Disputes contract.
type DisputesWrongCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommitment()
func DisputesWrongCommitmentErrorID() common.Hash {
	return common.HexToHash("0xe2d3b1c046a0e70c25f29ca65a0e1efe8f7ac440f639acf26d68502ba64ef193")
}

// UnpackWrongCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommitment()
func (disputes *Disputes) UnpackWrongCommitmentError(raw []byte) (*DisputesWrongCommitment, error) {
	out := new(DisputesWrongCommitment)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongProof represents a WrongProof error raised by the Disputes contract.
type DisputesWrongProof struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProof(uint256 index)
func DisputesWrongProofErrorID() common.Hash {
	return common.HexToHash("0x3592f342377bb993667c600d0f1aa78527cfbddcce5a6c82bf12139be06c449f")
}

// UnpackWrongProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProof(uint256 index)
func (disputes *Disputes) UnpackWrongProofError(raw []byte) (*DisputesWrongProof, error) {
	out := new(DisputesWrongProof)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongRevision represents a WrongRevision error raised by the Disputes contract.
type DisputesWrongRevision struct {
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRevision(uint256 want)
func DisputesWrongRevisionErrorID() common.Hash {
	return common.HexToHash("0x8ed336e8fdda5cdb7a0dadd6dda8846c3c692ad15dd31387ce470bc2b721a159")
}

// UnpackWrongRevisionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRevision(uint256 want)
func (disputes *Disputes) UnpackWrongRevisionError(raw []byte) (*DisputesWrongRevision, error) {
	out := new(DisputesWrongRevision)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongRevision", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesZeroAddress represents a ZeroAddress error raised by the Disputes contract.
type DisputesZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func DisputesZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (disputes *Disputes) UnpackZeroAddressError(raw []byte) (*DisputesZeroAddress, error) {
	out := new(DisputesZeroAddress)
	if err := disputes.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
