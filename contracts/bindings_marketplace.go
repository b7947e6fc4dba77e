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

// MarketplaceMetaData contains all meta data concerning the Marketplace contract.
var MarketplaceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"disputes\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"nodes\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"terms\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"legacy\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"minDeposit\",\"type\":\"uint64\"}],\"internalType\":\"structSetup\",\"name\":\"s\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"BadDeposit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadManifest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"most\",\"type\":\"uint32\"}],\"name\":\"BadMonths\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadName\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPayouts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"most\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"tick\",\"type\":\"uint64\"}],\"name\":\"BadPrice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"BalanceTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"CostAboveLimit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Inactive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NoTrial\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotProvider\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TrialUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"UnknownDataset\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongRevision\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"terms\",\"type\":\"address\"}],\"name\":\"WrongTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"ActiveChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Compensated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Debited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"FeeTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"giver\",\"type\":\"address\"}],\"name\":\"Gifted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumRenewable\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"NotRenewed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deposit\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"}],\"name\":\"RenewalAgreed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"}],\"name\":\"Subscribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"}],\"name\":\"TrialStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Unsubscribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revision\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"Updated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"MAX_MONTHS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RENEW_AHEAD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RENEW_GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"admin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balances\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"name\":\"due\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"both\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"endsIn\",\"outputs\":[{\"components\":[{\"internalType\":\"uint48\",\"name\":\"rate\",\"type\":\"uint48\"},{\"internalType\":\"uint72\",\"name\":\"over\",\"type\":\"uint72\"}],\"internalType\":\"structEnds\",\"name\":\"e\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"months\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"gift\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"hasAccess\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"legacy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"revision\",\"type\":\"uint256\"}],\"name\":\"manifestAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minDeposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"paidUntil\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deposit\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deposit\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structPermit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"registerWithPermit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"internalType\":\"structSubscriptions.Due[]\",\"name\":\"due\",\"type\":\"tuple[]\"}],\"name\":\"renew\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"renewed\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"startTrial\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"months\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"months\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"}],\"name\":\"subscribeFromBalance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"months\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structPermit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"subscribeWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"}],\"name\":\"takeFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"unsubscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"revision\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BadShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"NotOffered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"NotThawed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"PausedLately\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"open\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"StillChallenged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"StillSubscribed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DepositAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DepositWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toSubscribers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toReporter\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"PayoutsChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"}],\"name\":\"PriceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"market\",\"type\":\"address\"}],\"name\":\"SuccessorNamed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ThawCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"ThawStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"TransferOffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"Transferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"length\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"rows\",\"type\":\"uint32\"}],\"name\":\"TrialChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAUSE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"THAW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"acceptTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"addDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"}],\"name\":\"agreeToRenew\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancelThaw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"group\",\"type\":\"uint256\"}],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"compensate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"compensation\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"internalType\":\"structCompensation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"dataset\",\"outputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint88\",\"name\":\"accrued\",\"type\":\"uint88\"},{\"internalType\":\"uint48\",\"name\":\"rate\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"asOf\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"next\",\"type\":\"uint16\"},{\"internalType\":\"uint48\",\"name\":\"price\",\"type\":\"uint48\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"far\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"compensations\",\"type\":\"uint8\"}],\"internalType\":\"structHead\",\"name\":\"head\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint56\",\"name\":\"deposit\",\"type\":\"uint56\"},{\"internalType\":\"uint24\",\"name\":\"revision\",\"type\":\"uint24\"},{\"internalType\":\"uint16\",\"name\":\"registered\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint88\",\"name\":\"before\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"start\",\"type\":\"uint88\"},{\"internalType\":\"uint8\",\"name\":\"offences\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"lastOffence\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"written\",\"type\":\"bool\"}],\"internalType\":\"structWindow\",\"name\":\"window\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"priceRaised\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"trialSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"trialRows\",\"type\":\"uint32\"},{\"internalType\":\"uint56\",\"name\":\"thawing\",\"type\":\"uint56\"},{\"internalType\":\"uint40\",\"name\":\"thawed\",\"type\":\"uint40\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structDataset\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"market\",\"type\":\"address\"}],\"name\":\"nameSuccessor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"offerTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"priceFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"refundable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"renewable\",\"outputs\":[{\"internalType\":\"enumRenewable\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"}],\"name\":\"revenueOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint88\",\"name\":\"banked\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"since\",\"type\":\"uint88\"},{\"internalType\":\"uint64\",\"name\":\"fee\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"retired\",\"type\":\"bool\"}],\"internalType\":\"structList\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"setActive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"setPayouts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"}],\"name\":\"setPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"length\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"rows\",\"type\":\"uint32\"}],\"name\":\"setTrial\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"subscription\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"end\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"trialEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint48\",\"name\":\"rate\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"locked\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"cap\",\"type\":\"uint48\"},{\"internalType\":\"uint8\",\"name\":\"compensated\",\"type\":\"uint8\"}],\"internalType\":\"structSubscription\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"thaw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"withdrawDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Marketplace",
	Bin: "0x6101a080604052346103ab5761014081615c2b8038038091610021828561074b565b8339810103126103ab576040519061014082016001600160401b03811183821017610737576040526100528161076e565b8083526100616020830161076e565b90602084019182526100756040840161076e565b93604081019485526100896060850161076e565b936060820194855261009d6080820161076e565b94608083019586526100b160a0830161076e565b60a084019081526100c460c0840161076e565b9660c085019788526100d860e0850161076e565b9260e086019384526101008501519461ffff861686036103ab5761012061010791610100890197885201610782565b6101208701908152966001600160a01b031680156106e05760805287516001600160a01b0316158015610725575b8015610713575b8015610701575b80156106ef575b6106e0576103e861ffff865116116106d15787516001600160a01b0390811660a0528151811660c0528251811660e05283518116610100528451811661012052855161ffff166101405287516001600160401b0316610160528951604051637e062a3560e11b81529116966020826004818b5afa9182156103b7575f92610695575b50516001600160a01b039182169116148015989061061a575b50871561059f575b508615610524575b5085156104a9575b50841561042e575b5083156103c2575b508215610336575b505061031657516001600160a01b03908116610180529051600980546001600160a01b031916919092161790556040516154949081610797823960805181818161028a01528181610636015281816107de01528181610a6c01528181610efb0152818161103c015281816118db01528181612af0015281816133680152614752015260a051816102ce015260c051818181610a4b0152610f8a015260e0518161073401526101005181610fce0152610120518181816108e901528181611cfa0152612cf601526101405181818161030a0152818161098401526136af0152610160518181816118000152612d4c015261018051818181601d01526106f00152f35b51639e97ead560e01b5f9081526001600160a01b03909116600452602490fd5b6040516341b3d18560e01b81529250602090839060049082905afa9182156103b7575f92610377575b50516001600160401b03918216911614155f80610215565b9091506020813d6020116103af575b816103936020938361074b565b810103126103ab576103a490610782565b905f61035f565b5f80fd5b3d9150610386565b6040513d5f823e3d90fd5b60405163ddca3f4360e01b8152919350602082600481875afa9182156103b7575f926103f8575b505161ffff161415915f61020d565b9091506020813d602011610426575b816104146020938361074b565b810103126103ab57519061ffff6103e9565b3d9150610407565b6040516353f9f86960e11b8152919450602082600481865afa9182156103b7575f9261046d575b50516001600160a01b0391821691161415925f610205565b9091506020813d6020116104a1575b816104896020938361074b565b810103126103ab5761049a9061076e565b905f610455565b3d915061047c565b6040516302edc17d60e51b8152919550602082600481875afa9182156103b7575f926104e8575b50516001600160a01b0391821691161415935f6101fd565b9091506020813d60201161051c575b816105046020938361074b565b810103126103ab576105159061076e565b905f6104d0565b3d91506104f7565b604051636a62d92960e11b8152919650602082600481885afa9182156103b7575f92610563575b50516001600160a01b0391821691161415945f6101f5565b9091506020813d602011610597575b8161057f6020938361074b565b810103126103ab576105909061076e565b905f61054b565b3d9150610572565b6040516361d027b360e01b8152919750602082600481895afa9182156103b7575f926105de575b50516001600160a01b0391821691161415955f6101ed565b9091506020813d602011610612575b816105fa6020938361074b565b810103126103ab5761060b9061076e565b905f6105c6565b3d91506105ed565b6040516303e1469160e61b81529198506020826004818a5afa9182156103b7575f92610659575b50516001600160a01b0391821691161415965f6101e5565b9091506020813d60201161068d575b816106756020938361074b565b810103126103ab576106869061076e565b905f610641565b3d9150610668565b9091506020813d6020116106c9575b816106b16020938361074b565b810103126103ab576106c29061076e565b905f6101cc565b3d91506106a4565b63917f1a5360e01b5f5260045ffd5b63d92e233d60e01b5f5260045ffd5b5083516001600160a01b03161561014a565b5082516001600160a01b031615610143565b5081516001600160a01b03161561013c565b5080516001600160a01b031615610135565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761073757604052565b51906001600160a01b03821682036103ab57565b51906001600160401b03821682036103ab5756fe60806040526004361015610053575b3461004f57365f80375f8036817f00000000000000000000000000000000000000000000000000000000000000005af43d5f803e1561004b573d5ff35b3d5ffd5b5f80fd5b5f5f3560e01c8063036c677014611d9857806310f1b4b614611d8457806317a27c0214611d675780631ed30abb14611d225780631ed5630c14611b795780632110540f14611b2d57806321be958414611ad95780632255053414611a1c578063242d3f6f1461194d57806327e235e3146119155780632e1a7d4d1461185a5780633dc1bcc51461182457806341b3d185146117e0578063452a9320146117ba57806346cf85c8146116895780634a74d0d0146110f55780634fed00d714610ff25780635db82fa014610fae57806361d027b314610f6a5780636370a19a14610dec5780636faa3ec314610c825780637b1837de14610c2a5780637c6a6bf614610b7757806383177db314610b0857806397dac86514610aea5780639f30cb321461090d578063a7f3f0d2146108c9578063bc3ee1c914610758578063d4c5b25214610714578063d5025625146106d0578063d59fd22f14610371578063da5d24cf14610355578063da748b101461032d578063ddca3f43146102f2578063f851a440146102ae578063fc0c546a1461026a5763ffa1ad74146101f5575061000e565b346102675780600319360112610267576040805161021281611f78565b60018152602081017f320000000000000000000000000000000000000000000000000000000000000081528251938492602084525180928160208601528585015e828201840152601f01601f19168101030190f35b80fd5b503461026757806003193601126102675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026757806003193601126102675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026757806003193601126102675760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610267578060031936011261026757602064ffffffffff60095460a01c16604051908152f35b5034610267578060031936011261026757602060405160788152f35b50346102675760403660031901126102675760043561038e611e9f565b9061039761233e565b6103a082612ca7565b6103a98161379b565b508083526001602052604083206001600160a01b0383165f5260205260405f2090604051916103d783611f2b565b549164ffffffffff83168152602081019264ffffffffff8160281c168452604082019065ffffffffffff8160501c168252606083019165ffffffffffff8260801c168352608084019065ffffffffffff8360b01c16825260ff60a086019360e01c1683528589528860205260408920966040519761045489611f5b565b546001600160581b038116895265ffffffffffff8160581c1660208a015263ffffffff8160881c1660408a015261ffff8160a81c1660608a015265ffffffffffff8160b81c1660808a015260ff8160e81c16151560a08a015260ff8160f01c16151560c08a015260f81c60e08901526104cf88878b8a6138c4565b899764ffffffffff875116428111610661575b505089835265ffffffffffff8552868a52600160209081526040808c206001600160a01b038c165f9081529252902095518654915169ffffffffffffffffffff1990921664ffffffffff919091161760289190911b69ffffffffff00000000001617855560ff60e01b19905b51937fffffffff000000000000000000000000000000000000ffffffffffffffffffff6fffffffffffff0000000000000000000060ff60e01b65ffffffffffff60b01b65ffffffffffff60801b8a54955160801b16965160b01b16965160e01b169660501b169116171617171790556040519067ffffffffffffffff421682528260208301527f6d3cd5c6981c4bbc4e485d9d04721c738ed09a4805c1cbb1eda1d422d5dc28ac60406001600160a01b03861693a380610630575b82807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b61065a917f00000000000000000000000000000000000000000000000000000000000000006131f7565b5f80610609565b8392995061067e65ffffffffffff610684939551169142906122d8565b9061232b565b6165408082049960ff60e01b199461054e9364ffffffffff936106ac929106908b908d613a7a565b81421689528c84529293506104e2565b634e487b7160e01b5f52601260045260245ffd5b503461026757806003193601126102675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026757806003193601126102675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610267576101403660031901126102675760043567ffffffffffffffff81116108c55761078b903690600401611eb5565b610793611e08565b9161079c611e1f565b60843567ffffffffffffffff81116108c1576107bc903690600401611dd7565b94909360a03660a31901126108b9576107d361233e565b866001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660e4359060ff82168092036108bd57803b156108bd5760e48392604051948593849263d505accf60e01b845233600485015230602485015260a435604485015260c435606485015260848401526101043560a48401526101243560c48401525af16108a4575b60208861087989896064358989898d33612d1e565b907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b6108af888092611fb0565b6108b9575f610864565b8680fd5b8280fd5b8580fd5b5080fd5b503461026757806003193601126102675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610267576040366003190112610267576024359060043561092e61233e565b8282526003602052604082209081549160ff8360f01c165f14610ad4576001600160581b0382166001600160581b038460581c16145b15610ac5576127106109a961098261097b856134ae565b8886613578565b7f00000000000000000000000000000000000000000000000000000000000000009061232b565b04926109c267ffffffffffffffff8260b01c16856122d8565b938415610ab657957f6a1c37ce213b2c52cf9f76b28a215e4549d67200936c01368e6ea284270e44e7926040927fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff7dffffffffffffffff00000000000000000000000000000000000000000000610a90999a60b01b1691161790558151908152846020820152a27f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006131f7565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6004866321bf6c6760e21b8152fd5b6004846321bf6c6760e21b8152fd5b8184528360205284600260408620015414610964565b503461026757806003193601126102675760206040516203f4808152f35b5034610267576040366003190112610267576001600160a01b036040610b2c611e9f565b92600435815260016020522091165f52602052602060405f205464ffffffffff81164210908115610b63575b506040519015158152f35b64ffffffffff915060281c1642105f610b58565b503461026757610bc79067ffffffffffffffff610b9336611ee3565b90610bc1828285610bbc610bab83838b9e9a9e612035565b9889610bb6826134ae565b91613578565b613681565b9661372c565b9184526004602052604084209084526020526040832054901c169182155f14610bf85750602091505b604051908152f35b9060018201809211610c165750602091610c11916122d8565b610bf0565b80634e487b7160e01b602492526011600452fd5b503461026757604036600319011261026757610c44611e89565b60243590610c5061233e565b6001600160a01b03811615610c735790610c6d81610a909361380f565b33612ae8565b60048363d92e233d60e01b8152fd5b503461026757602036600319011261026757600435610ca08161379b565b610ca86137cd565b60ff815460e81c1615610dd9576004015460201c63ffffffff168015610dad578183526001602052604083206001600160a01b0333165f5260205260405f209064ffffffffff825460281c16610d815764ffffffffff42160164ffffffffff8111610d6d57815469ffffffffff0000000000191660289190911b69ffffffffff00000000001617815564ffffffffff905460281c16906040519182527ff83dd81d810104f153355b45c5e31e6ed3a5d49af993e02b214c1121686e5b8e60203393a380f35b602484634e487b7160e01b81526011600452fd5b602484847f8b7fe959000000000000000000000000000000000000000000000000000000008252600452fd5b602483837f80999798000000000000000000000000000000000000000000000000000000008252600452fd5b6024838363b063ca0d60e01b8252600452fd5b503461026757610dfb36611ee3565b929190610e0661233e565b610e3584610e15838587612035565b92610e2f828287610bbc610e288b6134ae565b898c613578565b9461372c565b9390828752600460205260408720818852602052604087205467ffffffffffffffff81871c169586158015610f42575b610f335760018601809611610f1f5791610e97869492889694610e8f610a909b9a610ef89a6122d8565b901b906120c2565b90838a52600460205260408a20908a526020526040892055610eb984846122d8565b60405192835260208301527f7174610af011ba0e301dfc426db763c828612727f237e0e3dfc642efb9290b6b60406001600160a01b03881693a36122d8565b907f00000000000000000000000000000000000000000000000000000000000000006131f7565b602489634e487b7160e01b81526011600452fd5b6004896321bf6c6760e21b8152fd5b5060018601808711610f5657871015610e65565b60248a634e487b7160e01b81526011600452fd5b503461026757806003193601126102675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026757806003193601126102675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461004f5761012036600319011261004f5760243563ffffffff8116810361004f5761101d611e36565b9060a036608319011261004f5761103261233e565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660c43560ff811680910361004f57813b1561004f575f9160e48392604051948593849263d505accf60e01b8452336004850152306024850152608435604485015260a43560648501526084840152833560a48401526101043560c48401525af16110d7575b50610a9091610c6d9160443590336004356123b2565b610c6d919350916110eb5f610a9094611fb0565b5f939150916110c1565b3461004f57608036600319011261004f5761110e611e9f565b6044359063ffffffff821680920361004f5761112861233e565b6001600160a01b0381161561167a576004355f525f60205260405f20916040519261115284611f5b565b546001600160581b038116845265ffffffffffff8160581c16602085015263ffffffff8160881c1680604086015261ffff8260a81c16606086015265ffffffffffff8260b81c16608086015260a085019160ff8160e81c161515835260ff8160f01c16151560c087015260f81c60e086015215611665575115611650576004355f52600160205260405f206001600160a01b0383165f5260205260405f2091604051926111fe84611f2b565b549260ff64ffffffffff85169485835264ffffffffff8160281c16602084015265ffffffffffff8160501c16604084015265ffffffffffff8160801c16606084015265ffffffffffff8160b01c16608084015260e01c1660a082015283428111156115fa575b5062278d0083029383159484810462278d001486171561154e5761128890826120c2565b9480156115e9575b6115bc576112a182876004356142d2565b956112ac858861232b565b948560648102046064148615171561154e5760643560648702116115a0576112e2906112dc8386886004356138c4565b8861232b565b9562278d0087029680880462278d00149015171561154e5761134464ffffffffff92828961133b9a90428811611575575b508761132861132242856122d8565b836120f1565b9b8c9261133542866122d8565b906120e7565b93600435613ef8565b16825265ffffffffffff851660408301524214611562575b6004355f52600160205260405f206001600160a01b0383165f5260205260405f209064ffffffffff815116918264ffffffffff198254161781556113cc64ffffffffff602084015116829069ffffffffff000000000082549160281b169069ffffffffff00000000001916179055565b6040820151815465ffffffffffff60801b606085015160801b1660ff60e01b1965ffffffffffff60b01b608087015160b01b16927fffffffff000000000000000000000000000000000000ffffffffffffffffffff6fffffffffffff0000000000000000000060ff60e01b60a08a015160e01b169660501b1691161716171717905560648602958087046064149015171561154e57608065ffffffffffff910151169460648602958087046064149015171561154e576115299567ffffffffffffffff809281606498604051968242168852602088015216604086015216606084015285850260808401521660a08201526001600160a01b038216907febe3a6b6793333ac555a5dcef0efb74181f0788ad0cda19fb9f692b80f292dd960c060043592a36001600160a01b033391166004357f3f763303aba0f30bccaf2eaf0439a801eacc821384297da6ff3abc2fa3661dc45f80a40233612ae8565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8516606082015261135c565b61159a915061159465ffffffffffff60408b01511661067e428b6122d8565b906120c2565b8c611313565b6064866361b3a14160e11b5f520260045260643560245260445ffd5b7f2337d70c000000000000000000000000000000000000000000000000000000005f52607860045260245ffd5b506115f3426120b1565b8511611290565b90935062093a80810180911161154e5742118015611648575b8015611634575b611627575b429285611264565b61162f6137cd565b61161f565b5065ffffffffffff6080840151161561161a565b506001611613565b63b063ca0d60e01b5f5260043560045260245ffd5b633c94bec560e01b5f5260043560045260245ffd5b63d92e233d60e01b5f5260045ffd5b3461004f57602036600319011261004f5760043567ffffffffffffffff811161004f576116ba903690600401611dd7565b906116c361233e565b5f905f905b8382106116fd576020835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b909161172a61170d8486856122e5565b35611724602061171e8789886122e5565b01612309565b9061328e565b60088110156117a6578061174d575061174460019161231d565b925b01906116c8565b926001919361175d8287866122e5565b357f83069c7dba0fe8e3d2190357b7ae0b3a145c4856460da939985384409c896b4a60206001600160a01b036117988261171e888d8c6122e5565b1693604051908152a3611746565b634e487b7160e01b5f52602160045260245ffd5b3461004f575f36600319011261004f5760206001600160a01b0360095416604051908152f35b3461004f575f36600319011261004f57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461004f57604036600319011261004f576004355f52600860205260405f206024355f52602052602060405f2054604051908152f35b3461004f57602036600319011261004f5760043561187661233e565b80335f52600a60205260405f205480921161190e575b80156118ff5761189f81611529936122d8565b335f52600a60205260405f20556040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2337f00000000000000000000000000000000000000000000000000000000000000006131f7565b6321bf6c6760e21b5f5260045ffd5b508061188c565b3461004f57602036600319011261004f576001600160a01b03611936611e89565b165f52600a602052602060405f2054604051908152f35b3461004f5761197161195e36611e4d565b9261196a92919261233e565b33906123b2565b335f52600a60205260405f2054818082106119ed5761198f916122d8565b335f52600a60205260405f20556040519081527f5615852435c3416acd6f9548e81d14646e95b7f052cd63df868a3a2d006351f660203392a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b507f367ed1bc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461004f5760c036600319011261004f57611a35611e89565b60243567ffffffffffffffff811161004f57611a55903690600401611eb5565b611a60929192611e1f565b92611a69611e36565b9260a4359367ffffffffffffffff851161004f57602095611a91611aae963690600401611dd7565b959094611a9c61233e565b611aa585612ca7565b60843594612d1e565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b3461004f57606036600319011261004f57602435801515810361004f57611b0860409160443590600435612151565b68ffffffffffffffffff602083519265ffffffffffff81511684520151166020820152f35b3461004f57604036600319011261004f57611b46611e9f565b6004355f5260016020526001600160a01b0360405f2091165f52602052602064ffffffffff60405f205416604051908152f35b3461004f57606036600319011261004f57600435611b95611e08565b604435906001611ba48461379b565b019182546001600160a01b0381168033141580611cef575b611cc0575062ffffff9060d81c16906001820180921161154e5767ffffffffffffffff831691808303611c9557508015611c6d578360409362ffffff60d81b197dffffff000000000000000000000000000000000000000000000000000000807fd62d228b95330c5207074938b24a6b8b696702dead1662d49f781d6fee7d527298549360d81b16169116179055845f526008602052825f20825f5260205280835f205582519182526020820152a2005b7fb1b7e167000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f8ed336e8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857f3a5187b5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415611bbc565b3461004f57604036600319011261004f57611d3b611e89565b60243567ffffffffffffffff811161004f57602091611d61610bf0923690600401611eb5565b9161206e565b3461004f575f36600319011261004f57602060405162093a808152f35b3461004f57611529610c6d61195e36611e4d565b3461004f57604036600319011261004f5760243567ffffffffffffffff811161004f57610bf0611dce6020923690600401611dd7565b90600435612035565b9181601f8401121561004f5782359167ffffffffffffffff831161004f576020808501948460061b01011161004f57565b6024359067ffffffffffffffff8216820361004f57565b6044359067ffffffffffffffff8216820361004f57565b6064359067ffffffffffffffff8216820361004f57565b608090600319011261004f576004359060243563ffffffff8116810361004f57906044359060643567ffffffffffffffff8116810361004f5790565b600435906001600160a01b038216820361004f57565b602435906001600160a01b038216820361004f57565b9181601f8401121561004f5782359167ffffffffffffffff831161004f576020838186019501011161004f57565b90606060031983011261004f57600435916024359067ffffffffffffffff821161004f57611f1391600401611dd7565b90916044356001600160a01b038116810361004f5790565b60c0810190811067ffffffffffffffff821117611f4757604052565b634e487b7160e01b5f52604160045260245ffd5b610100810190811067ffffffffffffffff821117611f4757604052565b6040810190811067ffffffffffffffff821117611f4757604052565b60a0810190811067ffffffffffffffff821117611f4757604052565b90601f8019910116810190811067ffffffffffffffff821117611f4757604052565b916020908281520191905f905b808210611fec5750505090565b90919283356001600160a01b038116810361004f576001600160a01b0316815260208401359061ffff821680920361004f57604081600193602083940152019401920190611fdf565b916120689061205a604051938492602084019687526040808501526060840191611fd2565b03601f198101835282611fb0565b51902090565b91906034612068918360405194859260208401976bffffffffffffffffffffffff199060601b1688528484013781015f838201520301601f198101835282611fb0565b9063128a1800820180921161154e57565b9190820180921161154e57565b604051906120dc82611f78565b5f6020838281520152565b81156106bc570690565b81156106bc570490565b61ffff60019116019061ffff821161154e57565b9065ffffffffffff8091169116019065ffffffffffff821161154e57565b9068ffffffffffffffffff8091169116019068ffffffffffffffffff821161154e57565b9092916040519161216183611f78565b5f83525f60208401528294815f52600560205260405f20600684065f5260205260405f206040519061219282611f94565b549065ffffffffffff82168152602081019168ffffffffffffffffff8160301c1683526040820165ffffffffffff8260781c168152606083019168ffffffffffffffffff8160a81c168352608084019060f01c815261ffff600689049151168181145f14612294575050505065ffffffffffff68ffffffffffffffffff915116915116602086015284525b61222657505050565b5f52600660205260405f20905f5260205268ffffffffffffffffff61228f60208260405f2065ffffffffffff61227e6040519261226284611f78565b5492848684861692838152019460301c1684528289511661210f565b16865251169301928284511661212d565b169052565b6122a69193955061ffff9294506120fb565b16146122b4575b505061221d565b51905168ffffffffffffffffff16602086015265ffffffffffff1684525f806122ad565b9190820391821161154e57565b91908110156122f55760061b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b038116810361004f5790565b5f19811461154e5760010190565b8181029291811591840414171561154e57565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61238a5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9194939294825f525f60205260405f20604051906123cf82611f5b565b546001600160581b038116825265ffffffffffff8160581c16602083015263ffffffff8160881c1680604084015261ffff8260a81c16606084015265ffffffffffff8260b81c16608084015260a083019160ff8160e81c161515835260ff8160f01c16151560c085015260f81c60e08401521561284f57511561283c57835f52600160205260405f206001600160a01b0384165f5260205260405f20926040519361247985611f2b565b5460ff64ffffffffff82169182875264ffffffffff8160281c16602088015265ffffffffffff8160501c16604088015265ffffffffffff8160801c16606088015265ffffffffffff8160b01c16608088015260e01c1660a086015280428111156127e9575b5063ffffffff84168015919062278d008181029182041483171561154e5761250690826120c2565b9180156127d8575b6115bc5761251d8685896142d2565b9761252e63ffffffff87168a61232b565b958660648102046064148715171561154e57606487029b808d116127bf575063ffffffff61256991612562888b898e6138c4565b168a61232b565b9062278d0082029180830462278d00149015171561154e5764ffffffffff846125d88b65ffffffffffff976064978d6125d29c8967ffffffffffffffff9a9342811161279b575b50506125c56125bf42866122d8565b846120f1565b9d8e9361133542876122d8565b94613ef8565b1688528386166040890152838a1660608901526663ffffffffff9c80838316105f1461279457505b1604166080850152845f52600160205260405f206001600160a01b0382165f5260205260405f209364ffffffffff815116948564ffffffffff1982541617815561267664ffffffffff602084015116829069ffffffffff000000000082549160281b169069ffffffffff00000000001916179055565b6040820151815465ffffffffffff60801b606085015160801b1660ff60e01b1965ffffffffffff60b01b608087015160b01b16927fffffffff000000000000000000000000000000000000ffffffffffffffffffff6fffffffffffff0000000000000000000060ff60e01b60a08a015160e01b169660501b1691161716171717905560648702968088046064149015171561154e57608065ffffffffffff910151169560648702968088046064149015171561154e57602096606460c09567ffffffffffffffff8094816001600160a01b03987febe3a6b6793333ac555a5dcef0efb74181f0788ad0cda19fb9f692b80f292dd99b6040519e8f844216815201521660408d01521660608b01520260808901521660a08701521693a3565b9050612600565b6127b79294506115949061067e8f6040870151169142906122d8565b915f806125b0565b6064886361b3a14160e11b5f520260045260245260445ffd5b506127e2426120b1565b821161250e565b905062093a80810180911161154e5742118015612835575b8015612821575b612814575b425f6124de565b61281c6137cd565b61280d565b5065ffffffffffff60808501511615612808565b505f612801565b8363b063ca0d60e01b5f5260045260245ffd5b84633c94bec560e01b5f5260045260245ffd5b90919392815f525f60205260405f20906040519161287f83611f5b565b546001600160581b038116835265ffffffffffff8160581c16602084015263ffffffff8160881c1680604085015261ffff8260a81c16606085015265ffffffffffff8260b81c16608085015260a084019160ff8160e81c161515835260ff8160f01c16151560c086015260f81c60e085015215612ad5575115612ac257825f52600160205260405f206001600160a01b0385165f5260205260405f20916040519261292984611f2b565b549460ff64ffffffffff87169687865264ffffffffff8160281c16602087015265ffffffffffff8160501c16604087015265ffffffffffff8160801c16606087015265ffffffffffff8160b01c16608087015260e01c1660a08501528542811115612a6d575b5062278d00860180871161154e576129a6426120b1565b81116115bc576129b78584886142d2565b9687948515868004600114171561154e578560648102046064148615171561154e57606486029a808c11612a5457506129f28588868b6138c4565b8886046001148915171561154e5762278d0086029086820462278d00148715171561154e5764ffffffffff846125d88b65ffffffffffff976064978d6125d29c8967ffffffffffffffff9a9342811161279b5750506125c56125bf42866122d8565b6064876361b3a14160e11b5f520260045260245260445ffd5b90955062093a80810180911161154e5742118015612abb575b8015612aa7575b612a9a575b42945f61298f565b612aa26137cd565b612a92565b5065ffffffffffff60808401511615612a8d565b505f612a86565b8263b063ca0d60e01b5f5260045260245ffd5b83633c94bec560e01b5f5260045260245ffd5b8115612ca3577f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821690604051926370a0823160e01b8452306004850152602084602481865afa938415612c33575f94612c6f575b506001600160a01b03604051926323b872dd60e01b5f5216600452306024528460445260205f60648180855af19060015f5114821615612c50575b50906040525f60605215612c3e57906020602492604051938480926370a0823160e01b82523060048301525afa8015612c33575f90612bff575b612bc592506122d8565b90808203612bd1575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011612c2b575b81612c1960209383611fb0565b8101031261004f57612bc59151612bbb565b3d9150612c0c565b6040513d5f823e3d90fd5b635274afe760e01b5f5260045260245ffd5b6001821516612c66573b15153d1516165f612b81565b823d5f823e3d90fd5b9093506020813d602011612c9b575b81612c8b60209383611fb0565b8101031261004f5751925f612b46565b3d9150612c7e565b5050565b6001600160a01b031633141580612ceb575b612cbf57565b7ffa5cd00f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415612cb9565b969392979495612d2c6137cd565b612d368383614399565b156131cf578615611c6d5767ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169467ffffffffffffffff85169580871080156131bf575b6131945750604081116130fb575f805b828210613123576127109150036130fb57612daf84848b61206e565b98895f525f60205260405f2063ffffffff815460881c166130cf5780547fffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffff164260881b63ffffffff60881b1617815567ffffffffffffffff6663ffffffffff9c9c16918c831180156130c3575b613092578b9c5083858c9d60029d612f69612f8695612e7b65ffffffffffff60648b041689907fffffff000000000000ffffffffffffffffffffffffffffffffffffffffffffff65ffffffffffff60b81b83549260b81b169116179055565b7d01000000000000000000000000000000000000000000000000000000000060ff60e81b198954161788556001600160a01b036001890191169d8e7fffffffffff0000000000000000000000000000000000000000000000000000007affffffffffffff000000000000000000000000000000000000000084549360a01b16921617178155600160d81b62ffffff60d81b1982541617815560038801600160d81b60ff60d81b1982541617905561ffff620151804204166001600160f01b037fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b815f52600860205260405f2060015f5260205260405f2055612035565b998a9101555f5b8060021b8181046004148215171561154e57838d9110156130095750612fce908a5f52600460205260405f20815f5260205260405f205415612fd35761231d565b612f8d565b8a5f52600460205260405f20815f52602052780100000000000000010000000000000001000000000000000160405f205561231d565b9697989a6130909a506130879391507f7764b740b3a6d08aa65490d13aaa365083f226d535d93339a927f48e03b938259695949260c0918760405198899860a08a528160a08b0152858a01375f84828a010152601f801991011687019160208801528b60408801526060870152818682030160808701520191611fd2565b0390a333612ae8565b565b8c7faeca0ac7000000000000000000000000000000000000000000000000000000005f52600452606460245260445ffd5b50606483061515612e1c565b8a7f77caf672000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1d310dc9000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b0361313e6131398486886122e5565b612309565b16158015613179575b6130fb5761317160019161ffff61316a602061316487898b6122e5565b01613672565b16906120c2565b910190612d93565b5061ffff61318d60206131648587896122e5565b1615613147565b7fe47f6244000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5066ffffffffffffff8711612d83565b7f153736cd000000000000000000000000000000000000000000000000000000005f5260045ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f511482161561326d575b604052156132515750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b90600181151661328557823b15153d15161690613246565b503d5f823e3d90fd5b919061329a818461455c565b8194919460088110156117a657806134a757506001600160a01b0383165f818152600a60205260409020548280821061335c576132d6916122d8565b815f52600a60205260405f2055807f5615852435c3416acd6f9548e81d14646e95b7f052cd63df868a3a2d006351f66020604051858152a25b825f52600160205260405f20905f5260205265ffffffffffff60405f205460b01c169260648402938085046064149015171561154e5767ffffffffffffffff613359941692612862565b50565b50506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040517fdd62ed3e000000000000000000000000000000000000000000000000000000008152826004820152306024820152602081604481855afa8015612c335784915f91613472575b5010159081613405575b501580156133f4575b1561330f575060079450505050565b506133ff828561474f565b156133e5565b60249150602090604051928380926370a0823160e01b82528660048301525afa8015612c335783915f9161343d575b5010155f6133dc565b9150506020813d60201161346a575b8161345960209383611fb0565b8101031261004f578290515f613434565b3d915061344c565b9150506020813d60201161349f575b8161348e60209383611fb0565b8101031261004f578390515f6133d2565b3d9150613481565b9450505050565b905f60e06040516134be81611f5b565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526130906134f38361379b565b6040519061350082611f5b565b546001600160581b038116825265ffffffffffff8160581c16602083015263ffffffff8160881c16604083015261ffff8160a81c16606083015265ffffffffffff8160b81c16608083015260ff8160e81c16151560a083015260ff8160f01c16151560c083015260f81c60e0820152809342916148c2565b905f52600360205260405f2091604051926080840184811067ffffffffffffffff821117611f475760405254906001600160581b0382169283855260ff60208601936001600160581b038160581c16855267ffffffffffffffff8160b01c16604088015260f01c1615946060861591015283946135fd575b5061654093925050500490565b6136699450613660611594939261365a6136356001600160581b03946136216120cf565b5060c0840151151562069780420491612151565b916206978063ffffffff604065ffffffffffff8885511696511693015116069061232b565b906122d8565b915116906122d8565b5f8080806135f0565b3561ffff8116810361004f5790565b5f9390926001600160a01b0390911691845b8281106136e45750505050612710916136db6136e092846136d47f00000000000000000000000000000000000000000000000000000000000000008361232b565b04906122d8565b61232b565b0490565b836001600160a01b036136fb6131398487876122e5565b161461370a575b600101613693565b9461372460019161ffff61316a60206131648b89896122e5565b959050613702565b92916001600160a01b0316905f5b818110613750576321bf6c6760e21b5f5260045ffd5b826001600160a01b0361376761313984868a6122e5565b16146137755760010161373a565b93505050600382169160c08160061b16928084046040149015171561154e5760021c9190565b90815f525f60205260405f209163ffffffff835460881c16156137bb5750565b633c94bec560e01b5f5260045260245ffd5b64ffffffffff60095460a01c168042106137e45750565b7fd75a7fb8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8115612ca35760406001600160a01b037f047e0fca85c34e245bafdc72ff80c33f2bc60cf5797cdbf2054dd286b291fe45921692835f52600a602052815f206138598282546120c2565b905581519081525f6020820152a2565b8115612ca35760406001600160a01b037f047e0fca85c34e245bafdc72ff80c33f2bc60cf5797cdbf2054dd286b291fe45921692835f52600a602052815f206138b38282546120c2565b9055815190815260016020820152a2565b9260e060ff910151165f926040810165ffffffffffff81511615155f14613a165760ff60a0830151165b83811061394557505060a0015281156139405761309092604051908382527f871ec24ec1da974c69ddd3326cb23661e62009d024a11831e1f85e76f3024ac460206001600160a01b03851693a3613869565b505050565b865f52600260205260405f2080548210156122f5575f528060205f2001604051906060820182811067ffffffffffffffff821117611f4757604052549067ffffffffffffffff82168152602081019167ffffffffffffffff8160401c16835264ffffffffff604083019160801c1681526206978064ffffffffff8181895116049251160411156139da575b50506001016138ee565b96611594613a0e9267ffffffffffffffff613a05816001979c511665ffffffffffff8951169061232b565b915116906120f1565b95905f6139d0565b826138ee565b906001600160581b03809116911603906001600160581b03821161154e57565b906001600160581b03809116911601906001600160581b03821161154e57565b9065ffffffffffff8091169116039065ffffffffffff821161154e57565b8251919262069780428190049364ffffffffff1604831115613ee55765ffffffffffff5f5b16944264ffffffffff835116119384613edc575b84613ed3575b84613e9f575b508315613d1d575b613adc5f8064ffffffffff8551168987614b84565b9380613cfe575b613cf6576001600160581b03613b109164ffffffffff82945116428110613ccb575b501682865116613a3c565b16835265ffffffffffff613b345f613b2f602087019784895116613a5c565b61210f565b16845260c083019182511590811591613cc3575b50151582525f90815260208190526040908190208351815495519285015174ffffffffffffffffffffffffffffffffffffffffff199096166001600160581b03919091161760589290921b70ffffffffffff0000000000000000000000169190911760889490941b63ffffffff60881b169390931783555b6060820151835460808401517fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff90911660a89290921b76ffff000000000000000000000000000000000000000000169190911760b89190911b65ffffffffffff60b81b1617835560a0820151835460ff60e81b191690151560e81b7dff000000000000000000000000000000000000000000000000000000000016178355511515906001600160f01b037eff0000000000000000000000000000000000000000000000000000000000007fff0000000000000000000000000000000000000000000000000000000000000060e0865494015160f81b169360f01b16911617179055565b90505f613b48565b613ced83613ce3613cdd8294426122d8565b8c61232b565b16828a5116613a1c565b1687525f613b05565b505050505050565b5060c08501511580158091613d16575b151514613ae3565b5084613d0e565b62278d0063ffffffff6040870151160462278d004204141580613e77575b613d50575b613d4b4284876148c2565b613ac7565b825f525f602052613e72600360405f200160405190613d6e82611f94565b546001600160581b0381168252602082016001600160581b038260581c168152604083019060ff8360b01c168252606084019063ffffffff8460b81c16825260ff608086019460d81c1615158452613dc98b8a874292614fa1565b885f525f6020526001600160581b0380600360405f2001965116166001600160581b031986541617855551917fffffffffff00000000000000000000000000000000ffffffffffffffffffffff75ffffffffffffffffffffff000000000000000000000063ffffffff60b81b60ff60b01b8854945160b01b16945160b81b169460581b169116171717825551151560ff60d81b1960ff60d81b835492151560d81b169116179055565b613d40565b50602085015165ffffffffffff16151580613d3b57506001600160581b038551161515613d3b565b90935065ffffffffffff60208601511615159081613ec1575b5015925f613abf565b905061ffff606086015116105f613eb8565b81159450613ab9565b86159450613ab3565b65ffffffffffff80604083015116613a9f565b91929390936206978064ffffffffff85511604936206978042048095105f146142bf5765ffffffffffff5f5b16964264ffffffffff8351161195866142b5575b866142ac575b86614278575b5085156140f6575b613f61848464ffffffffff8551168b89614b84565b95806140d7575b6140cd576001600160581b03613f97918964ffffffffff839551164281106140a6575b50501682885116613a3c565b16855265ffffffffffff613fbe613fb56020880198838a5116613a5c565b8284169061210f565b169081875260c08601948551159081159161409e575b50151585528015159182614077575b5050614062575b505f90815260208190526040908190208351815495519285015174ffffffffffffffffffffffffffffffffffffffffff199096166001600160581b03919091161760589290921b70ffffffffffff0000000000000000000000169190911760889490941b63ffffffff60881b16939093178355613bc0565b6206978061ffff91041660608401525f613fea565b1490508015614088575b5f80613fe3565b5061ffff60608501511662069780820410614081565b90505f613fd4565b836140b9819361067e6140c394426122d8565b16828c5116613a1c565b168952895f613f8b565b5050505050505050565b5060c087015115801580916140ef575b151514613f68565b50866140e7565b62278d0063ffffffff6040890151160462278d004204141580614250575b614129575b6141244286896148c2565b613f4c565b845f525f60205261424b600360405f20016040519061414782611f94565b546001600160581b0381168252602082016001600160581b038260581c168152604083019060ff8360b01c168252606084019063ffffffff8460b81c16825260ff608086019460d81c16151584526141a28d8c874292614fa1565b8a5f525f6020526001600160581b0380600360405f2001965116166001600160581b031986541617855551917fffffffffff00000000000000000000000000000000ffffffffffffffffffffff75ffffffffffffffffffffff000000000000000000000063ffffffff60b81b60ff60b01b8854945160b01b16945160b81b169460581b169116171717825551151560ff60d81b1960ff60d81b835492151560d81b169116179055565b614119565b50602087015165ffffffffffff1615158061411457506001600160581b038751161515614114565b90955065ffffffffffff6020880151161515908161429a575b5015945f613f44565b905061ffff606088015116105f614291565b81159650613f3e565b8389149650613f38565b65ffffffffffff80604083015116613f24565b6060830192608065ffffffffffff85511693019265ffffffffffff845116119081614345575b5061430d575b5065ffffffffffff9150511690565b5f525f60205263ffffffff600460405f200154169162278d00830180931161154e5765ffffffffffff924210156142fe579050511690565b905064ffffffffff815116428111918215614363575b50505f6142f8565b6080015165ffffffffffff161515915081614381575b505f8061435b565b905062093a80810180911161154e574211155f614379565b81158015614552575b61454c575f5b828110156144e8577fff0000000000000000000000000000000000000000000000000000000000000081830135167f6100000000000000000000000000000000000000000000000000000000000000811015806144be575b15908161441c575b50614415576001016143a8565b5050505f90565b82159150811561442e575b505f614408565b7f5f00000000000000000000000000000000000000000000000000000000000000811415915081614461575b505f614427565b7f3000000000000000000000000000000000000000000000000000000000000000811091508115614494575b505f61445a565b7f39000000000000000000000000000000000000000000000000000000000000009150115f61448d565b507f7a00000000000000000000000000000000000000000000000000000000000000811115614400565b50600382109182156144f957505090565b90915060031161004f57357fffffff0000000000000000000000000000000000000000000000000000000000167f70675f0000000000000000000000000000000000000000000000000000000000141590565b50505f90565b50603f82116143a2565b919091805f525f60205260405f206040519061457782611f5b565b54916001600160581b038316825265ffffffffffff8360581c166020830152604082019463ffffffff8460881c16865261ffff8460a81c16606084015265ffffffffffff8460b81c16608084015260a083019360ff8160e81c161515855260ff8160f01c16151560c085015260f81c60e0840152815f5260016020526001600160a01b0360405f2091165f5260205260405f20926040519361461885611f2b565b549564ffffffffff87169182865264ffffffffff8860281c16602087015265ffffffffffff8860501c16604087015265ffffffffffff8860801c16606087015263ffffffff65ffffffffffff8960b01c169260ff608089019a858c5260e01c1660a08901525116156147405751156147325715908115614729575b5061471d576203f480420180421161154e5764ffffffffff8451168091106147105762093a80810180911161154e57421161470457916146da9165ffffffffffff936142d2565b9251168211156146fe5760065b60648302928084046064149015171561154e579190565b5f6146e7565b50505090506005905f90565b5050505090506004905f90565b50505090506003905f90565b9050155f614693565b505050505090506002905f90565b50505050505090506001905f90565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811690604051906370a0823160e01b8252306004830152602082602481865afa918215612c33575f9261488e575b505f6040516323b872dd60e01b5f526001600160a01b038716600452306024528560445260205f60648180875af19260015f511484161561487b575b5060405260605215614873576020602492604051938480926370a0823160e01b82523060048301525afa8015612c33575f9061483f575b61482492506122d8565b908114614838576148349161380f565b5f90565b5050600190565b506020823d60201161486b575b8161485960209383611fb0565b8101031261004f57614824915161481a565b3d915061484c565b505050505f90565b9150915f913b15153d151616915f6147e3565b9091506020813d6020116148ba575b816148aa60209383611fb0565b8101031261004f5751905f6147a7565b3d915061489d565b6060810193602082019391929160c0840191906206978081045b65ffffffffffff875116151580614a23575b156149d9576149078451151561ffff8a51169087612151565b65ffffffffffff815116614934575b5061ffff88511661ffff811461154e5760010161ffff1688526148dc565b61ffff895116906001820180921161154e576206978082029180830462069780149015171561154e5765ffffffffffff6149d0916001600160581b036149c28b849663ffffffff8f8790511691856149a58161499b604088019661067e87895116876122d8565b1682875116613a3c565b1680945216905268ffffffffffffffffff60208501511690613a1c565b168a525116828a5116613a5c565b1687525f614916565b50925094505065ffffffffffff63ffffffff92935116926001600160581b03614a1b81614a11604085019761067e888a5116886122d8565b1682845116613a3c565b169052169052565b508061ffff895116106148ee565b6060810194602082019491939160c0850191906206978081045b65ffffffffffff885116151580614b76575b15614b3d578351151561ffff8a511686600114614a8857634e487b7160e01b5f52605160045260245ffd5b614a929188612151565b65ffffffffffff815116614abf575b5061ffff89511661ffff811461154e5760010161ffff168952614a4b565b61ffff8a5116906001820180921161154e576206978082029180830462069780149015171561154e5765ffffffffffff614b34916001600160581b03614b268c84968f8663ffffffff91511691856149a58161499b604088019661067e87895116876122d8565b168b525116828b5116613a5c565b1688525f614aa1565b5093509550505065ffffffffffff63ffffffff92935116926001600160581b03614a1b81614a11604085019761067e888a5116886122d8565b508061ffff8a511610614a5d565b939291908015158080614f98575b80614f89575b80614f73575b614f3a57614dd1575b5050801561441557614bb882615062565b614c765768ffffffffffffffffff9083614c71945f52600660205260405f209062069780850491825f52602052614c1960405f209560405196614bfa88611f78565b549465ffffffffffff8616885286602089019660301c1686528761535e565b5f908152600660209081526040808320938352929052209251835491516effffffffffffffffffffffffffffff1990921665ffffffffffff9190911617911660301b6effffffffffffffffff00000000000016179055565b600190565b61483492614cad60066206978085040692614c91848461507e565b94614ca781614ca081896153b4565b938461535e565b85615432565b5f52600560205260405f20905f5260205261ffff608060405f209265ffffffffffff808251161665ffffffffffff19855416178455614d2668ffffffffffffffffff60208301511685906effffffffffffffffff00000000000082549160301b16906effffffffffffffffff0000000000001916179055565b604081015184547fffff000000000000000000000000000000ffffffffffffffffffffffffffffff74ffffffffffff0000000000000000000000000000007dffffffffffffffffff000000000000000000000000000000000000000000606086015160a81b169360781b169116171784550151166001600160f01b037fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b6206978082046006810690614de584615062565b15614e855750614e04614e7e93614dfc838961507e565b9384896151c7565b855f52600560205260405f20905f5260205261ffff608060405f209265ffffffffffff808251161665ffffffffffff19855416178455614d2668ffffffffffffffffff60208301511685906effffffffffffffffff00000000000082549160301b16906effffffffffffffffff0000000000001916179055565b5f80614ba7565b68ffffffffffffffffff915091614f359392875f52600660205260405f20815f52602052614edd60405f209460405195614ebe87611f78565b549365ffffffffffff8516875285602088019560301c168552866152e8565b5f888152600660209081526040808320938352929052209251835491516effffffffffffffffffffffffffffff1990921665ffffffffffff9190911617911660301b6effffffffffffffffff00000000000016179055565b614e7e565b509261483494919281614f65600662069780614cad95040695614f5d878761507e565b9788876151c7565b614ca781614ca081896153b4565b5062278d00614f8284876122d8565b0615614b9e565b50614f9385615062565b614b98565b50831515614b92565b909262278d0090049162278d0063ffffffff604084015116049383851461505b5760208101946001600160581b0386511682526001810180911161154e578411615019575b5062278d0083029280840462278d00149015171561154e576001600160581b039260016150139284614a31565b51169052565b5f19840184811161154e5762278d0081029080820462278d00149015171561154e576150489060018486614a31565b6001600160581b0383511690525f614fe6565b5050505050565b62069780420490600c820180921161154e576206978090041090565b9190915f608060405161509081611f94565b82815282602082015282604082015282606082015201525f52600560205260405f20825f5260205260405f2091604051926150ca84611f94565b549265ffffffffffff8416815268ffffffffffffffffff8460301c16602082015265ffffffffffff8460781c16604082015268ffffffffffffffffff8460a81c166060820152608081019360f01c8452809362069780420492600684019384811161154e5760050193841161154e5761514860069161ffff956122d8565b049283915116146151c2575061ffff6080840191808261516a818651166120fb565b16036151aa5765ffffffffffff8060408701511668ffffffffffffffffff806060890151165b1660208801521685521690525f60608301525f6040830152565b65ffffffffffff5f68ffffffffffffffffff5f615190565b925050565b92906151d382826153b4565b928065ffffffffffff8551161080156152a1575b6151fd91613090968592615202575b50856152e8565b615432565b8068ffffffffffffffffff915f52600660205265ffffffffffff6152788160405f2062069780880490815f5260205260405f20906040519161524383611f78565b5495838716835287602084019760301c1687525f52600660205260405f20905f526020525f60408120555116828b511661210f565b168852511668ffffffffffffffffff61529860208901928284511661212d565b1690525f6151f6565b5068ffffffffffffffffff6020850151169062069780840662069780039062069780821161154e57613090966151fd936152dc87948461232b565b119250965091506151e7565b91620697809065ffffffffffff61530481851682875116613a5c565b16845206620697800362069780811161154e5761532d68ffffffffffffffffff9160209361232b565b1691019068ffffffffffffffffff8251160368ffffffffffffffffff811161154e5768ffffffffffffffffff169052565b91620697809065ffffffffffff61537a8185168287511661210f565b16845206620697800362069780811161154e57602068ffffffffffffffffff6153a761228f93829561232b565b169301928284511661212d565b906153bd6120cf565b5060066206978061ffff608085015116920404145f146154085768ffffffffffffffffff602065ffffffffffff83511692015116604051916153fe83611f78565b8252602082015290565b68ffffffffffffffffff606065ffffffffffff60408401511692015116604051916153fe83611f78565b9060066206978061ffff608085015116920404145f1461546e5768ffffffffffffffffff602065ffffffffffff84511693015116602082015252565b60409068ffffffffffffffffff602065ffffffffffff855116940151166060820152015256",
}

// Marketplace is an auto generated Go binding around an Ethereum contract.
type Marketplace struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Marketplace) GetABI() abi.ABI {
	return c.abi
}

// NewMarketplace creates a new instance of Marketplace.
func NewMarketplace() *Marketplace {
	parsed, err := MarketplaceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Marketplace{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Marketplace) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address,address,address,uint16,uint64) s) returns()
func (marketplace *Marketplace) PackConstructor(s Setup) []byte {
	enc, err := marketplace.abi.Pack("", s)
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
func (marketplace *Marketplace) PackBURN() []byte {
	enc, err := marketplace.abi.Pack("BURN")
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
func (marketplace *Marketplace) TryPackBURN() ([]byte, error) {
	return marketplace.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (marketplace *Marketplace) UnpackBURN(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("BURN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0886f97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function HOLD() view returns(uint256)
func (marketplace *Marketplace) PackHOLD() []byte {
	enc, err := marketplace.abi.Pack("HOLD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0886f97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function HOLD() view returns(uint256)
func (marketplace *Marketplace) TryPackHOLD() ([]byte, error) {
	return marketplace.abi.Pack("HOLD")
}

// UnpackHOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0886f97.
//
// Solidity: function HOLD() view returns(uint256)
func (marketplace *Marketplace) UnpackHOLD(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("HOLD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXMONTHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5d24cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MONTHS() view returns(uint32)
func (marketplace *Marketplace) PackMAXMONTHS() []byte {
	enc, err := marketplace.abi.Pack("MAX_MONTHS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMONTHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5d24cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MONTHS() view returns(uint32)
func (marketplace *Marketplace) TryPackMAXMONTHS() ([]byte, error) {
	return marketplace.abi.Pack("MAX_MONTHS")
}

// UnpackMAXMONTHS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda5d24cf.
//
// Solidity: function MAX_MONTHS() view returns(uint32)
func (marketplace *Marketplace) UnpackMAXMONTHS(data []byte) (uint32, error) {
	out, err := marketplace.abi.Unpack("MAX_MONTHS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (marketplace *Marketplace) PackMAXPAUSE() []byte {
	enc, err := marketplace.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (marketplace *Marketplace) TryPackMAXPAUSE() ([]byte, error) {
	return marketplace.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (marketplace *Marketplace) UnpackMAXPAUSE(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRENEWAHEAD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97dac865.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RENEW_AHEAD() view returns(uint256)
func (marketplace *Marketplace) PackRENEWAHEAD() []byte {
	enc, err := marketplace.abi.Pack("RENEW_AHEAD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRENEWAHEAD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97dac865.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RENEW_AHEAD() view returns(uint256)
func (marketplace *Marketplace) TryPackRENEWAHEAD() ([]byte, error) {
	return marketplace.abi.Pack("RENEW_AHEAD")
}

// UnpackRENEWAHEAD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97dac865.
//
// Solidity: function RENEW_AHEAD() view returns(uint256)
func (marketplace *Marketplace) UnpackRENEWAHEAD(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("RENEW_AHEAD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRENEWGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17a27c02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RENEW_GRACE() view returns(uint256)
func (marketplace *Marketplace) PackRENEWGRACE() []byte {
	enc, err := marketplace.abi.Pack("RENEW_GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRENEWGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17a27c02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RENEW_GRACE() view returns(uint256)
func (marketplace *Marketplace) TryPackRENEWGRACE() ([]byte, error) {
	return marketplace.abi.Pack("RENEW_GRACE")
}

// UnpackRENEWGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17a27c02.
//
// Solidity: function RENEW_GRACE() view returns(uint256)
func (marketplace *Marketplace) UnpackRENEWGRACE(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("RENEW_GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTHAW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48a44b4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function THAW() view returns(uint256)
func (marketplace *Marketplace) PackTHAW() []byte {
	enc, err := marketplace.abi.Pack("THAW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTHAW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48a44b4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function THAW() view returns(uint256)
func (marketplace *Marketplace) TryPackTHAW() ([]byte, error) {
	return marketplace.abi.Pack("THAW")
}

// UnpackTHAW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48a44b4f.
//
// Solidity: function THAW() view returns(uint256)
func (marketplace *Marketplace) UnpackTHAW(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("THAW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERSION() view returns(string)
func (marketplace *Marketplace) PackVERSION() []byte {
	enc, err := marketplace.abi.Pack("VERSION")
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
func (marketplace *Marketplace) TryPackVERSION() ([]byte, error) {
	return marketplace.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (marketplace *Marketplace) UnpackVERSION(data []byte) (string, error) {
	out, err := marketplace.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcceptTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe567218.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptTransfer(bytes32 id) returns()
func (marketplace *Marketplace) PackAcceptTransfer(id [32]byte) []byte {
	enc, err := marketplace.abi.Pack("acceptTransfer", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe567218.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptTransfer(bytes32 id) returns()
func (marketplace *Marketplace) TryPackAcceptTransfer(id [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("acceptTransfer", id)
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x036c6770.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(bytes32 id, (address,uint16)[] payouts) pure returns(bytes32)
func (marketplace *Marketplace) PackAccountOf(id [32]byte, payouts []Payout) []byte {
	enc, err := marketplace.abi.Pack("accountOf", id, payouts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x036c6770.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(bytes32 id, (address,uint16)[] payouts) pure returns(bytes32)
func (marketplace *Marketplace) TryPackAccountOf(id [32]byte, payouts []Payout) ([]byte, error) {
	return marketplace.abi.Pack("accountOf", id, payouts)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x036c6770.
//
// Solidity: function accountOf(bytes32 id, (address,uint16)[] payouts) pure returns(bytes32)
func (marketplace *Marketplace) UnpackAccountOf(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("accountOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAddDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdafaf2bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addDeposit(bytes32 id, uint64 amount) returns()
func (marketplace *Marketplace) PackAddDeposit(id [32]byte, amount uint64) []byte {
	enc, err := marketplace.abi.Pack("addDeposit", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdafaf2bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addDeposit(bytes32 id, uint64 amount) returns()
func (marketplace *Marketplace) TryPackAddDeposit(id [32]byte, amount uint64) ([]byte, error) {
	return marketplace.abi.Pack("addDeposit", id, amount)
}

// PackAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf851a440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admin() view returns(address)
func (marketplace *Marketplace) PackAdmin() []byte {
	enc, err := marketplace.abi.Pack("admin")
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
func (marketplace *Marketplace) TryPackAdmin() ([]byte, error) {
	return marketplace.abi.Pack("admin")
}

// UnpackAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf851a440.
//
// Solidity: function admin() view returns(address)
func (marketplace *Marketplace) UnpackAdmin(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("admin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAgreeToRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09e2b17b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agreeToRenew(bytes32 id, uint64 cap) returns()
func (marketplace *Marketplace) PackAgreeToRenew(id [32]byte, cap uint64) []byte {
	enc, err := marketplace.abi.Pack("agreeToRenew", id, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgreeToRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09e2b17b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agreeToRenew(bytes32 id, uint64 cap) returns()
func (marketplace *Marketplace) TryPackAgreeToRenew(id [32]byte, cap uint64) ([]byte, error) {
	return marketplace.abi.Pack("agreeToRenew", id, cap)
}

// PackBalances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27e235e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balances(address owner) view returns(uint256)
func (marketplace *Marketplace) PackBalances(owner common.Address) []byte {
	enc, err := marketplace.abi.Pack("balances", owner)
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
func (marketplace *Marketplace) TryPackBalances(owner common.Address) ([]byte, error) {
	return marketplace.abi.Pack("balances", owner)
}

// UnpackBalances is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27e235e3.
//
// Solidity: function balances(address owner) view returns(uint256)
func (marketplace *Marketplace) UnpackBalances(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("balances", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b46458b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelThaw(bytes32 id) returns()
func (marketplace *Marketplace) PackCancelThaw(id [32]byte) []byte {
	enc, err := marketplace.abi.Pack("cancelThaw", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b46458b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelThaw(bytes32 id) returns()
func (marketplace *Marketplace) TryPackCancelThaw(id [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("cancelThaw", id)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6370a19a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(bytes32 id, (address,uint16)[] payouts, address payee) returns()
func (marketplace *Marketplace) PackClaim(id [32]byte, payouts []Payout, payee common.Address) []byte {
	enc, err := marketplace.abi.Pack("claim", id, payouts, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6370a19a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(bytes32 id, (address,uint16)[] payouts, address payee) returns()
func (marketplace *Marketplace) TryPackClaim(id [32]byte, payouts []Payout, payee common.Address) ([]byte, error) {
	return marketplace.abi.Pack("claim", id, payouts, payee)
}

// PackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x317484fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimed(bytes32 account, uint256 group) view returns(uint256)
func (marketplace *Marketplace) PackClaimed(account [32]byte, group *big.Int) []byte {
	enc, err := marketplace.abi.Pack("claimed", account, group)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x317484fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimed(bytes32 account, uint256 group) view returns(uint256)
func (marketplace *Marketplace) TryPackClaimed(account [32]byte, group *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("claimed", account, group)
}

// UnpackClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x317484fe.
//
// Solidity: function claimed(bytes32 account, uint256 group) view returns(uint256)
func (marketplace *Marketplace) UnpackClaimed(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("claimed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcece6f3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(bytes32 id, address subscriber) returns()
func (marketplace *Marketplace) PackCollect(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketplace.abi.Pack("collect", id, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcece6f3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(bytes32 id, address subscriber) returns()
func (marketplace *Marketplace) TryPackCollect(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketplace.abi.Pack("collect", id, subscriber)
}

// PackCompensate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb58e9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compensate(bytes32 id, uint256 amount, address reporter, uint256 reward) returns()
func (marketplace *Marketplace) PackCompensate(id [32]byte, amount *big.Int, reporter common.Address, reward *big.Int) []byte {
	enc, err := marketplace.abi.Pack("compensate", id, amount, reporter, reward)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompensate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb58e9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compensate(bytes32 id, uint256 amount, address reporter, uint256 reward) returns()
func (marketplace *Marketplace) TryPackCompensate(id [32]byte, amount *big.Int, reporter common.Address, reward *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("compensate", id, amount, reporter, reward)
}

// PackCompensation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa529fd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compensation(bytes32 id, uint256 number) view returns((uint64,uint64,uint40))
func (marketplace *Marketplace) PackCompensation(id [32]byte, number *big.Int) []byte {
	enc, err := marketplace.abi.Pack("compensation", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompensation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa529fd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compensation(bytes32 id, uint256 number) view returns((uint64,uint64,uint40))
func (marketplace *Marketplace) TryPackCompensation(id [32]byte, number *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("compensation", id, number)
}

// UnpackCompensation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa529fd0.
//
// Solidity: function compensation(bytes32 id, uint256 number) view returns((uint64,uint64,uint40))
func (marketplace *Marketplace) UnpackCompensation(data []byte) (Compensation, error) {
	out, err := marketplace.abi.Unpack("compensation", data)
	if err != nil {
		return *new(Compensation), err
	}
	out0 := *abi.ConvertType(out[0], new(Compensation)).(*Compensation)
	return out0, nil
}

// PackDataset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd768add7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataset(bytes32 id) view returns(((uint88,uint48,uint32,uint16,uint48,bool,bool,uint8),address,uint56,uint24,uint16,bytes32,(uint88,uint88,uint8,uint32,bool),(uint32,uint32,uint32,uint56,uint40)))
func (marketplace *Marketplace) PackDataset(id [32]byte) []byte {
	enc, err := marketplace.abi.Pack("dataset", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd768add7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataset(bytes32 id) view returns(((uint88,uint48,uint32,uint16,uint48,bool,bool,uint8),address,uint56,uint24,uint16,bytes32,(uint88,uint88,uint8,uint32,bool),(uint32,uint32,uint32,uint56,uint40)))
func (marketplace *Marketplace) TryPackDataset(id [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("dataset", id)
}

// UnpackDataset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd768add7.
//
// Solidity: function dataset(bytes32 id) view returns(((uint88,uint48,uint32,uint16,uint48,bool,bool,uint8),address,uint56,uint24,uint16,bytes32,(uint88,uint88,uint8,uint32,bool),(uint32,uint32,uint32,uint56,uint40)))
func (marketplace *Marketplace) UnpackDataset(data []byte) (Dataset, error) {
	out, err := marketplace.abi.Unpack("dataset", data)
	if err != nil {
		return *new(Dataset), err
	}
	out0 := *abi.ConvertType(out[0], new(Dataset)).(*Dataset)
	return out0, nil
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (marketplace *Marketplace) PackDisputes() []byte {
	enc, err := marketplace.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (marketplace *Marketplace) TryPackDisputes() ([]byte, error) {
	return marketplace.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (marketplace *Marketplace) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c6a6bf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function due(bytes32 id, (address,uint16)[] payouts, address payee) view returns(uint256)
func (marketplace *Marketplace) PackDue(id [32]byte, payouts []Payout, payee common.Address) []byte {
	enc, err := marketplace.abi.Pack("due", id, payouts, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c6a6bf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function due(bytes32 id, (address,uint16)[] payouts, address payee) view returns(uint256)
func (marketplace *Marketplace) TryPackDue(id [32]byte, payouts []Payout, payee common.Address) ([]byte, error) {
	return marketplace.abi.Pack("due", id, payouts, payee)
}

// UnpackDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c6a6bf6.
//
// Solidity: function due(bytes32 id, (address,uint16)[] payouts, address payee) view returns(uint256)
func (marketplace *Marketplace) UnpackDue(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("due", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEndsIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21be9584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endsIn(bytes32 id, bool both, uint256 epoch) view returns((uint48,uint72) e)
func (marketplace *Marketplace) PackEndsIn(id [32]byte, both bool, epoch *big.Int) []byte {
	enc, err := marketplace.abi.Pack("endsIn", id, both, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndsIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21be9584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endsIn(bytes32 id, bool both, uint256 epoch) view returns((uint48,uint72) e)
func (marketplace *Marketplace) TryPackEndsIn(id [32]byte, both bool, epoch *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("endsIn", id, both, epoch)
}

// UnpackEndsIn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21be9584.
//
// Solidity: function endsIn(bytes32 id, bool both, uint256 epoch) view returns((uint48,uint72) e)
func (marketplace *Marketplace) UnpackEndsIn(data []byte) (Ends, error) {
	out, err := marketplace.abi.Unpack("endsIn", data)
	if err != nil {
		return *new(Ends), err
	}
	out0 := *abi.ConvertType(out[0], new(Ends)).(*Ends)
	return out0, nil
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (marketplace *Marketplace) PackFee() []byte {
	enc, err := marketplace.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint256)
func (marketplace *Marketplace) TryPackFee() ([]byte, error) {
	return marketplace.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (marketplace *Marketplace) UnpackFee(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b1837de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(address owner, uint256 amount) returns()
func (marketplace *Marketplace) PackFund(owner common.Address, amount *big.Int) []byte {
	enc, err := marketplace.abi.Pack("fund", owner, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b1837de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(address owner, uint256 amount) returns()
func (marketplace *Marketplace) TryPackFund(owner common.Address, amount *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("fund", owner, amount)
}

// PackGift is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a74d0d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gift(bytes32 id, address to, uint32 months, uint256 limit) returns()
func (marketplace *Marketplace) PackGift(id [32]byte, to common.Address, months uint32, limit *big.Int) []byte {
	enc, err := marketplace.abi.Pack("gift", id, to, months, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGift is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a74d0d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gift(bytes32 id, address to, uint32 months, uint256 limit) returns()
func (marketplace *Marketplace) TryPackGift(id [32]byte, to common.Address, months uint32, limit *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("gift", id, to, months, limit)
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (marketplace *Marketplace) PackGuardian() []byte {
	enc, err := marketplace.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (marketplace *Marketplace) TryPackGuardian() ([]byte, error) {
	return marketplace.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (marketplace *Marketplace) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHasAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83177db3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasAccess(bytes32 id, address subscriber) view returns(bool)
func (marketplace *Marketplace) PackHasAccess(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketplace.abi.Pack("hasAccess", id, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83177db3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasAccess(bytes32 id, address subscriber) view returns(bool)
func (marketplace *Marketplace) TryPackHasAccess(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketplace.abi.Pack("hasAccess", id, subscriber)
}

// UnpackHasAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83177db3.
//
// Solidity: function hasAccess(bytes32 id, address subscriber) view returns(bool)
func (marketplace *Marketplace) UnpackHasAccess(data []byte) (bool, error) {
	out, err := marketplace.abi.Unpack("hasAccess", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed30abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf(address provider, string name) pure returns(bytes32)
func (marketplace *Marketplace) PackIdOf(provider common.Address, name string) []byte {
	enc, err := marketplace.abi.Pack("idOf", provider, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed30abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf(address provider, string name) pure returns(bytes32)
func (marketplace *Marketplace) TryPackIdOf(provider common.Address, name string) ([]byte, error) {
	return marketplace.abi.Pack("idOf", provider, name)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ed30abb.
//
// Solidity: function idOf(address provider, string name) pure returns(bytes32)
func (marketplace *Marketplace) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLegacy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f3f0d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function legacy() view returns(address)
func (marketplace *Marketplace) PackLegacy() []byte {
	enc, err := marketplace.abi.Pack("legacy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLegacy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f3f0d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function legacy() view returns(address)
func (marketplace *Marketplace) TryPackLegacy() ([]byte, error) {
	return marketplace.abi.Pack("legacy")
}

// UnpackLegacy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f3f0d2.
//
// Solidity: function legacy() view returns(address)
func (marketplace *Marketplace) UnpackLegacy(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("legacy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackManifestAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dc1bcc5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function manifestAt(bytes32 id, uint256 revision) view returns(bytes32)
func (marketplace *Marketplace) PackManifestAt(id [32]byte, revision *big.Int) []byte {
	enc, err := marketplace.abi.Pack("manifestAt", id, revision)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManifestAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dc1bcc5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function manifestAt(bytes32 id, uint256 revision) view returns(bytes32)
func (marketplace *Marketplace) TryPackManifestAt(id [32]byte, revision *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("manifestAt", id, revision)
}

// UnpackManifestAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dc1bcc5.
//
// Solidity: function manifestAt(bytes32 id, uint256 revision) view returns(bytes32)
func (marketplace *Marketplace) UnpackManifestAt(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("manifestAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMinDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41b3d185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minDeposit() view returns(uint64)
func (marketplace *Marketplace) PackMinDeposit() []byte {
	enc, err := marketplace.abi.Pack("minDeposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41b3d185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minDeposit() view returns(uint64)
func (marketplace *Marketplace) TryPackMinDeposit() ([]byte, error) {
	return marketplace.abi.Pack("minDeposit")
}

// UnpackMinDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41b3d185.
//
// Solidity: function minDeposit() view returns(uint64)
func (marketplace *Marketplace) UnpackMinDeposit(data []byte) (uint64, error) {
	out, err := marketplace.abi.Unpack("minDeposit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackNameSuccessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bc049ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameSuccessor(bytes32 id, address market) returns()
func (marketplace *Marketplace) PackNameSuccessor(id [32]byte, market common.Address) []byte {
	enc, err := marketplace.abi.Pack("nameSuccessor", id, market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameSuccessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bc049ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameSuccessor(bytes32 id, address market) returns()
func (marketplace *Marketplace) TryPackNameSuccessor(id [32]byte, market common.Address) ([]byte, error) {
	return marketplace.abi.Pack("nameSuccessor", id, market)
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (marketplace *Marketplace) PackNodes() []byte {
	enc, err := marketplace.abi.Pack("nodes")
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
func (marketplace *Marketplace) TryPackNodes() ([]byte, error) {
	return marketplace.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (marketplace *Marketplace) UnpackNodes(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOfferTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c32dea5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerTransfer(bytes32 id, address to) returns()
func (marketplace *Marketplace) PackOfferTransfer(id [32]byte, to common.Address) []byte {
	enc, err := marketplace.abi.Pack("offerTransfer", id, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c32dea5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerTransfer(bytes32 id, address to) returns()
func (marketplace *Marketplace) TryPackOfferTransfer(id [32]byte, to common.Address) ([]byte, error) {
	return marketplace.abi.Pack("offerTransfer", id, to)
}

// PackPaidUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2110540f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidUntil(bytes32 id, address subscriber) view returns(uint64)
func (marketplace *Marketplace) PackPaidUntil(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketplace.abi.Pack("paidUntil", id, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2110540f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidUntil(bytes32 id, address subscriber) view returns(uint64)
func (marketplace *Marketplace) TryPackPaidUntil(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketplace.abi.Pack("paidUntil", id, subscriber)
}

// UnpackPaidUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2110540f.
//
// Solidity: function paidUntil(bytes32 id, address subscriber) view returns(uint64)
func (marketplace *Marketplace) UnpackPaidUntil(data []byte) (uint64, error) {
	out, err := marketplace.abi.Unpack("paidUntil", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(uint64 duration) returns()
func (marketplace *Marketplace) PackPause(duration uint64) []byte {
	enc, err := marketplace.abi.Pack("pause", duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(uint64 duration) returns()
func (marketplace *Marketplace) TryPackPause(duration uint64) ([]byte, error) {
	return marketplace.abi.Pack("pause", duration)
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil() view returns(uint40)
func (marketplace *Marketplace) PackPausedUntil() []byte {
	enc, err := marketplace.abi.Pack("pausedUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil() view returns(uint40)
func (marketplace *Marketplace) TryPackPausedUntil() ([]byte, error) {
	return marketplace.abi.Pack("pausedUntil")
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda748b10.
//
// Solidity: function pausedUntil() view returns(uint40)
func (marketplace *Marketplace) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("pausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPriceFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfa62007.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function priceFor(bytes32 id, address subscriber) view returns(uint256)
func (marketplace *Marketplace) PackPriceFor(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketplace.abi.Pack("priceFor", id, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPriceFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfa62007.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function priceFor(bytes32 id, address subscriber) view returns(uint256)
func (marketplace *Marketplace) TryPackPriceFor(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketplace.abi.Pack("priceFor", id, subscriber)
}

// UnpackPriceFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfa62007.
//
// Solidity: function priceFor(bytes32 id, address subscriber) view returns(uint256)
func (marketplace *Marketplace) UnpackPriceFor(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("priceFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefundable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dfe8a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundable(bytes32 id, address subscriber) view returns(uint256)
func (marketplace *Marketplace) PackRefundable(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketplace.abi.Pack("refundable", id, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dfe8a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundable(bytes32 id, address subscriber) view returns(uint256)
func (marketplace *Marketplace) TryPackRefundable(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketplace.abi.Pack("refundable", id, subscriber)
}

// UnpackRefundable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2dfe8a6d.
//
// Solidity: function refundable(bytes32 id, address subscriber) view returns(uint256)
func (marketplace *Marketplace) UnpackRefundable(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("refundable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22550534.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address provider, string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts) returns(bytes32 id)
func (marketplace *Marketplace) PackRegister(provider common.Address, name string, price uint64, deposit uint64, manifest [32]byte, payouts []Payout) []byte {
	enc, err := marketplace.abi.Pack("register", provider, name, price, deposit, manifest, payouts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22550534.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address provider, string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts) returns(bytes32 id)
func (marketplace *Marketplace) TryPackRegister(provider common.Address, name string, price uint64, deposit uint64, manifest [32]byte, payouts []Payout) ([]byte, error) {
	return marketplace.abi.Pack("register", provider, name, price, deposit, manifest, payouts)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22550534.
//
// Solidity: function register(address provider, string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts) returns(bytes32 id)
func (marketplace *Marketplace) UnpackRegister(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("register", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3ee1c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerWithPermit(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts, (uint256,uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (marketplace *Marketplace) PackRegisterWithPermit(name string, price uint64, deposit uint64, manifest [32]byte, payouts []Payout, permit Permit) []byte {
	enc, err := marketplace.abi.Pack("registerWithPermit", name, price, deposit, manifest, payouts, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3ee1c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerWithPermit(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts, (uint256,uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (marketplace *Marketplace) TryPackRegisterWithPermit(name string, price uint64, deposit uint64, manifest [32]byte, payouts []Payout, permit Permit) ([]byte, error) {
	return marketplace.abi.Pack("registerWithPermit", name, price, deposit, manifest, payouts, permit)
}

// UnpackRegisterWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc3ee1c9.
//
// Solidity: function registerWithPermit(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts, (uint256,uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (marketplace *Marketplace) UnpackRegisterWithPermit(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("registerWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46cf85c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renew((bytes32,address)[] due) returns(uint256 renewed)
func (marketplace *Marketplace) PackRenew(due []SubscriptionsDue) []byte {
	enc, err := marketplace.abi.Pack("renew", due)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46cf85c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renew((bytes32,address)[] due) returns(uint256 renewed)
func (marketplace *Marketplace) TryPackRenew(due []SubscriptionsDue) ([]byte, error) {
	return marketplace.abi.Pack("renew", due)
}

// UnpackRenew is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46cf85c8.
//
// Solidity: function renew((bytes32,address)[] due) returns(uint256 renewed)
func (marketplace *Marketplace) UnpackRenew(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("renew", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenewable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c2a4743.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renewable(bytes32 id, address subscriber) view returns(uint8)
func (marketplace *Marketplace) PackRenewable(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketplace.abi.Pack("renewable", id, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenewable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c2a4743.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renewable(bytes32 id, address subscriber) view returns(uint8)
func (marketplace *Marketplace) TryPackRenewable(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketplace.abi.Pack("renewable", id, subscriber)
}

// UnpackRenewable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c2a4743.
//
// Solidity: function renewable(bytes32 id, address subscriber) view returns(uint8)
func (marketplace *Marketplace) UnpackRenewable(data []byte) (uint8, error) {
	out, err := marketplace.abi.Unpack("renewable", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRevenueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26fe1d31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revenueOf(bytes32 account) view returns((uint88,uint88,uint64,bool))
func (marketplace *Marketplace) PackRevenueOf(account [32]byte) []byte {
	enc, err := marketplace.abi.Pack("revenueOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevenueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26fe1d31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revenueOf(bytes32 account) view returns((uint88,uint88,uint64,bool))
func (marketplace *Marketplace) TryPackRevenueOf(account [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("revenueOf", account)
}

// UnpackRevenueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26fe1d31.
//
// Solidity: function revenueOf(bytes32 account) view returns((uint88,uint88,uint64,bool))
func (marketplace *Marketplace) UnpackRevenueOf(data []byte) (List, error) {
	out, err := marketplace.abi.Unpack("revenueOf", data)
	if err != nil {
		return *new(List), err
	}
	out0 := *abi.ConvertType(out[0], new(List)).(*List)
	return out0, nil
}

// PackSetActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6485d678.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setActive(bytes32 id, bool active) returns()
func (marketplace *Marketplace) PackSetActive(id [32]byte, active bool) []byte {
	enc, err := marketplace.abi.Pack("setActive", id, active)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6485d678.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setActive(bytes32 id, bool active) returns()
func (marketplace *Marketplace) TryPackSetActive(id [32]byte, active bool) ([]byte, error) {
	return marketplace.abi.Pack("setActive", id, active)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address to) returns()
func (marketplace *Marketplace) PackSetGuardian(to common.Address) []byte {
	enc, err := marketplace.abi.Pack("setGuardian", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address to) returns()
func (marketplace *Marketplace) TryPackSetGuardian(to common.Address) ([]byte, error) {
	return marketplace.abi.Pack("setGuardian", to)
}

// PackSetPayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb05a3a09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayouts(bytes32 id, (address,uint16)[] payouts) returns()
func (marketplace *Marketplace) PackSetPayouts(id [32]byte, payouts []Payout) []byte {
	enc, err := marketplace.abi.Pack("setPayouts", id, payouts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb05a3a09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayouts(bytes32 id, (address,uint16)[] payouts) returns()
func (marketplace *Marketplace) TryPackSetPayouts(id [32]byte, payouts []Payout) ([]byte, error) {
	return marketplace.abi.Pack("setPayouts", id, payouts)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf6d7a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(bytes32 id, uint64 price) returns()
func (marketplace *Marketplace) PackSetPrice(id [32]byte, price uint64) []byte {
	enc, err := marketplace.abi.Pack("setPrice", id, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf6d7a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrice(bytes32 id, uint64 price) returns()
func (marketplace *Marketplace) TryPackSetPrice(id [32]byte, price uint64) ([]byte, error) {
	return marketplace.abi.Pack("setPrice", id, price)
}

// PackSetTrial is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75d94be2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTrial(bytes32 id, uint32 length, uint32 rows) returns()
func (marketplace *Marketplace) PackSetTrial(id [32]byte, length uint32, rows uint32) []byte {
	enc, err := marketplace.abi.Pack("setTrial", id, length, rows)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTrial is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75d94be2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTrial(bytes32 id, uint32 length, uint32 rows) returns()
func (marketplace *Marketplace) TryPackSetTrial(id [32]byte, length uint32, rows uint32) ([]byte, error) {
	return marketplace.abi.Pack("setTrial", id, length, rows)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70cdafb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(bytes32 id, uint16 basisPoints, address reporter, uint256 reward) returns(uint256 amount)
func (marketplace *Marketplace) PackSlash(id [32]byte, basisPoints uint16, reporter common.Address, reward *big.Int) []byte {
	enc, err := marketplace.abi.Pack("slash", id, basisPoints, reporter, reward)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70cdafb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(bytes32 id, uint16 basisPoints, address reporter, uint256 reward) returns(uint256 amount)
func (marketplace *Marketplace) TryPackSlash(id [32]byte, basisPoints uint16, reporter common.Address, reward *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("slash", id, basisPoints, reporter, reward)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70cdafb0.
//
// Solidity: function slash(bytes32 id, uint16 basisPoints, address reporter, uint256 reward) returns(uint256 amount)
func (marketplace *Marketplace) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStartTrial is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6faa3ec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startTrial(bytes32 id) returns()
func (marketplace *Marketplace) PackStartTrial(id [32]byte) []byte {
	enc, err := marketplace.abi.Pack("startTrial", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartTrial is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6faa3ec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startTrial(bytes32 id) returns()
func (marketplace *Marketplace) TryPackStartTrial(id [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("startTrial", id)
}

// PackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10f1b4b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribe(bytes32 id, uint32 months, uint256 limit, uint64 cap) returns()
func (marketplace *Marketplace) PackSubscribe(id [32]byte, months uint32, limit *big.Int, cap uint64) []byte {
	enc, err := marketplace.abi.Pack("subscribe", id, months, limit, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10f1b4b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribe(bytes32 id, uint32 months, uint256 limit, uint64 cap) returns()
func (marketplace *Marketplace) TryPackSubscribe(id [32]byte, months uint32, limit *big.Int, cap uint64) ([]byte, error) {
	return marketplace.abi.Pack("subscribe", id, months, limit, cap)
}

// PackSubscribeFromBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x242d3f6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribeFromBalance(bytes32 id, uint32 months, uint256 limit, uint64 cap) returns()
func (marketplace *Marketplace) PackSubscribeFromBalance(id [32]byte, months uint32, limit *big.Int, cap uint64) []byte {
	enc, err := marketplace.abi.Pack("subscribeFromBalance", id, months, limit, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribeFromBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x242d3f6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribeFromBalance(bytes32 id, uint32 months, uint256 limit, uint64 cap) returns()
func (marketplace *Marketplace) TryPackSubscribeFromBalance(id [32]byte, months uint32, limit *big.Int, cap uint64) ([]byte, error) {
	return marketplace.abi.Pack("subscribeFromBalance", id, months, limit, cap)
}

// PackSubscribeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fed00d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribeWithPermit(bytes32 id, uint32 months, uint256 limit, uint64 cap, (uint256,uint256,uint8,bytes32,bytes32) permit) returns()
func (marketplace *Marketplace) PackSubscribeWithPermit(id [32]byte, months uint32, limit *big.Int, cap uint64, permit Permit) []byte {
	enc, err := marketplace.abi.Pack("subscribeWithPermit", id, months, limit, cap, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fed00d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribeWithPermit(bytes32 id, uint32 months, uint256 limit, uint64 cap, (uint256,uint256,uint8,bytes32,bytes32) permit) returns()
func (marketplace *Marketplace) TryPackSubscribeWithPermit(id [32]byte, months uint32, limit *big.Int, cap uint64, permit Permit) ([]byte, error) {
	return marketplace.abi.Pack("subscribeWithPermit", id, months, limit, cap, permit)
}

// PackSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668f0c16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscription(bytes32 id, address subscriber) view returns((uint40,uint40,uint48,uint48,uint48,uint8))
func (marketplace *Marketplace) PackSubscription(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketplace.abi.Pack("subscription", id, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668f0c16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscription(bytes32 id, address subscriber) view returns((uint40,uint40,uint48,uint48,uint48,uint8))
func (marketplace *Marketplace) TryPackSubscription(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketplace.abi.Pack("subscription", id, subscriber)
}

// UnpackSubscription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668f0c16.
//
// Solidity: function subscription(bytes32 id, address subscriber) view returns((uint40,uint40,uint48,uint48,uint48,uint8))
func (marketplace *Marketplace) UnpackSubscription(data []byte) (Subscription, error) {
	out, err := marketplace.abi.Unpack("subscription", data)
	if err != nil {
		return *new(Subscription), err
	}
	out0 := *abi.ConvertType(out[0], new(Subscription)).(*Subscription)
	return out0, nil
}

// PackTakeFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f30cb32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeFee(bytes32 id, bytes32 account) returns()
func (marketplace *Marketplace) PackTakeFee(id [32]byte, account [32]byte) []byte {
	enc, err := marketplace.abi.Pack("takeFee", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f30cb32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeFee(bytes32 id, bytes32 account) returns()
func (marketplace *Marketplace) TryPackTakeFee(id [32]byte, account [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("takeFee", id, account)
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns(address)
func (marketplace *Marketplace) PackTerms() []byte {
	enc, err := marketplace.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns(address)
func (marketplace *Marketplace) TryPackTerms() ([]byte, error) {
	return marketplace.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns(address)
func (marketplace *Marketplace) UnpackTerms(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("terms", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab54d36e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thaw(bytes32 id, uint64 amount) returns()
func (marketplace *Marketplace) PackThaw(id [32]byte, amount uint64) []byte {
	enc, err := marketplace.abi.Pack("thaw", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab54d36e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function thaw(bytes32 id, uint64 amount) returns()
func (marketplace *Marketplace) TryPackThaw(id [32]byte, amount uint64) ([]byte, error) {
	return marketplace.abi.Pack("thaw", id, amount)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (marketplace *Marketplace) PackToken() []byte {
	enc, err := marketplace.abi.Pack("token")
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
func (marketplace *Marketplace) TryPackToken() ([]byte, error) {
	return marketplace.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (marketplace *Marketplace) UnpackToken(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (marketplace *Marketplace) PackTreasury() []byte {
	enc, err := marketplace.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (marketplace *Marketplace) TryPackTreasury() ([]byte, error) {
	return marketplace.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (marketplace *Marketplace) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (marketplace *Marketplace) PackUnpause() []byte {
	enc, err := marketplace.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (marketplace *Marketplace) TryPackUnpause() ([]byte, error) {
	return marketplace.abi.Pack("unpause")
}

// PackUnsubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd59fd22f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unsubscribe(bytes32 id, address who) returns()
func (marketplace *Marketplace) PackUnsubscribe(id [32]byte, who common.Address) []byte {
	enc, err := marketplace.abi.Pack("unsubscribe", id, who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnsubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd59fd22f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unsubscribe(bytes32 id, address who) returns()
func (marketplace *Marketplace) TryPackUnsubscribe(id [32]byte, who common.Address) ([]byte, error) {
	return marketplace.abi.Pack("unsubscribe", id, who)
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed5630c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(bytes32 id, uint64 revision, bytes32 manifest) returns()
func (marketplace *Marketplace) PackUpdate(id [32]byte, revision uint64, manifest [32]byte) []byte {
	enc, err := marketplace.abi.Pack("update", id, revision, manifest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed5630c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(bytes32 id, uint64 revision, bytes32 manifest) returns()
func (marketplace *Marketplace) TryPackUpdate(id [32]byte, revision uint64, manifest [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("update", id, revision, manifest)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amount) returns()
func (marketplace *Marketplace) PackWithdraw(amount *big.Int) []byte {
	enc, err := marketplace.abi.Pack("withdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amount) returns()
func (marketplace *Marketplace) TryPackWithdraw(amount *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("withdraw", amount)
}

// PackWithdrawDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e06bc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawDeposit(bytes32 id) returns()
func (marketplace *Marketplace) PackWithdrawDeposit(id [32]byte) []byte {
	enc, err := marketplace.abi.Pack("withdrawDeposit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e06bc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawDeposit(bytes32 id) returns()
func (marketplace *Marketplace) TryPackWithdrawDeposit(id [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("withdrawDeposit", id)
}

// MarketplaceActiveChanged represents a ActiveChanged event raised by the Marketplace contract.
type MarketplaceActiveChanged struct {
	Id     [32]byte
	Active bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceActiveChangedEventName = "ActiveChanged"

// ContractEventName returns the user-defined event name.
func (MarketplaceActiveChanged) ContractEventName() string {
	return MarketplaceActiveChangedEventName
}

// UnpackActiveChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActiveChanged(bytes32 indexed id, bool active)
func (marketplace *Marketplace) UnpackActiveChangedEvent(log *types.Log) (*MarketplaceActiveChanged, error) {
	event := "ActiveChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceActiveChanged)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceClaimed represents a Claimed event raised by the Marketplace contract.
type MarketplaceClaimed struct {
	Id      [32]byte
	Payee   common.Address
	Account [32]byte
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketplaceClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (MarketplaceClaimed) ContractEventName() string {
	return MarketplaceClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed id, address indexed payee, bytes32 account, uint256 amount)
func (marketplace *Marketplace) UnpackClaimedEvent(log *types.Log) (*MarketplaceClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceClaimed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceCompensated represents a Compensated event raised by the Marketplace contract.
type MarketplaceCompensated struct {
	Id         [32]byte
	Subscriber common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketplaceCompensatedEventName = "Compensated"

// ContractEventName returns the user-defined event name.
func (MarketplaceCompensated) ContractEventName() string {
	return MarketplaceCompensatedEventName
}

// UnpackCompensatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Compensated(bytes32 indexed id, address indexed subscriber, uint256 amount)
func (marketplace *Marketplace) UnpackCompensatedEvent(log *types.Log) (*MarketplaceCompensated, error) {
	event := "Compensated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceCompensated)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceCredited represents a Credited event raised by the Marketplace contract.
type MarketplaceCredited struct {
	Owner  common.Address
	Amount *big.Int
	Kind   uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (MarketplaceCredited) ContractEventName() string {
	return MarketplaceCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed owner, uint256 amount, uint8 kind)
func (marketplace *Marketplace) UnpackCreditedEvent(log *types.Log) (*MarketplaceCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceCredited)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceDebited represents a Debited event raised by the Marketplace contract.
type MarketplaceDebited struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceDebitedEventName = "Debited"

// ContractEventName returns the user-defined event name.
func (MarketplaceDebited) ContractEventName() string {
	return MarketplaceDebitedEventName
}

// UnpackDebitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Debited(address indexed owner, uint256 amount)
func (marketplace *Marketplace) UnpackDebitedEvent(log *types.Log) (*MarketplaceDebited, error) {
	event := "Debited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceDebited)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceDepositAdded represents a DepositAdded event raised by the Marketplace contract.
type MarketplaceDepositAdded struct {
	Id     [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceDepositAddedEventName = "DepositAdded"

// ContractEventName returns the user-defined event name.
func (MarketplaceDepositAdded) ContractEventName() string {
	return MarketplaceDepositAddedEventName
}

// UnpackDepositAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositAdded(bytes32 indexed id, uint256 amount)
func (marketplace *Marketplace) UnpackDepositAddedEvent(log *types.Log) (*MarketplaceDepositAdded, error) {
	event := "DepositAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceDepositAdded)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceDepositWithdrawn represents a DepositWithdrawn event raised by the Marketplace contract.
type MarketplaceDepositWithdrawn struct {
	Id     [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceDepositWithdrawnEventName = "DepositWithdrawn"

// ContractEventName returns the user-defined event name.
func (MarketplaceDepositWithdrawn) ContractEventName() string {
	return MarketplaceDepositWithdrawnEventName
}

// UnpackDepositWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositWithdrawn(bytes32 indexed id, uint256 amount)
func (marketplace *Marketplace) UnpackDepositWithdrawnEvent(log *types.Log) (*MarketplaceDepositWithdrawn, error) {
	event := "DepositWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceDepositWithdrawn)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceDistributed represents a Distributed event raised by the Marketplace contract.
type MarketplaceDistributed struct {
	Id            [32]byte
	ToSubscribers *big.Int
	Rate          *big.Int
	ToReporter    *big.Int
	Burned        *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const MarketplaceDistributedEventName = "Distributed"

// ContractEventName returns the user-defined event name.
func (MarketplaceDistributed) ContractEventName() string {
	return MarketplaceDistributedEventName
}

// UnpackDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Distributed(bytes32 indexed id, uint256 toSubscribers, uint256 rate, uint256 toReporter, uint256 burned)
func (marketplace *Marketplace) UnpackDistributedEvent(log *types.Log) (*MarketplaceDistributed, error) {
	event := "Distributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceDistributed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceFeeTaken represents a FeeTaken event raised by the Marketplace contract.
type MarketplaceFeeTaken struct {
	Id      [32]byte
	Account [32]byte
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketplaceFeeTakenEventName = "FeeTaken"

// ContractEventName returns the user-defined event name.
func (MarketplaceFeeTaken) ContractEventName() string {
	return MarketplaceFeeTakenEventName
}

// UnpackFeeTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeTaken(bytes32 indexed id, bytes32 account, uint256 amount)
func (marketplace *Marketplace) UnpackFeeTakenEvent(log *types.Log) (*MarketplaceFeeTaken, error) {
	event := "FeeTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceFeeTaken)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceGifted represents a Gifted event raised by the Marketplace contract.
type MarketplaceGifted struct {
	Id         [32]byte
	Subscriber common.Address
	Giver      common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketplaceGiftedEventName = "Gifted"

// ContractEventName returns the user-defined event name.
func (MarketplaceGifted) ContractEventName() string {
	return MarketplaceGiftedEventName
}

// UnpackGiftedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Gifted(bytes32 indexed id, address indexed subscriber, address indexed giver)
func (marketplace *Marketplace) UnpackGiftedEvent(log *types.Log) (*MarketplaceGifted, error) {
	event := "Gifted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceGifted)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceGuardianChanged represents a GuardianChanged event raised by the Marketplace contract.
type MarketplaceGuardianChanged struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketplaceGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (MarketplaceGuardianChanged) ContractEventName() string {
	return MarketplaceGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address guardian)
func (marketplace *Marketplace) UnpackGuardianChangedEvent(log *types.Log) (*MarketplaceGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceGuardianChanged)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceNotRenewed represents a NotRenewed event raised by the Marketplace contract.
type MarketplaceNotRenewed struct {
	Id         [32]byte
	Subscriber common.Address
	Reason     uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketplaceNotRenewedEventName = "NotRenewed"

// ContractEventName returns the user-defined event name.
func (MarketplaceNotRenewed) ContractEventName() string {
	return MarketplaceNotRenewedEventName
}

// UnpackNotRenewedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NotRenewed(bytes32 indexed id, address indexed subscriber, uint8 reason)
func (marketplace *Marketplace) UnpackNotRenewedEvent(log *types.Log) (*MarketplaceNotRenewed, error) {
	event := "NotRenewed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceNotRenewed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplacePaused represents a Paused event raised by the Marketplace contract.
type MarketplacePaused struct {
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketplacePausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (MarketplacePaused) ContractEventName() string {
	return MarketplacePausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(uint64 until)
func (marketplace *Marketplace) UnpackPausedEvent(log *types.Log) (*MarketplacePaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplacePaused)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplacePayoutsChanged represents a PayoutsChanged event raised by the Marketplace contract.
type MarketplacePayoutsChanged struct {
	Id      [32]byte
	Payouts []Payout
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketplacePayoutsChangedEventName = "PayoutsChanged"

// ContractEventName returns the user-defined event name.
func (MarketplacePayoutsChanged) ContractEventName() string {
	return MarketplacePayoutsChangedEventName
}

// UnpackPayoutsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutsChanged(bytes32 indexed id, (address,uint16)[] payouts)
func (marketplace *Marketplace) UnpackPayoutsChangedEvent(log *types.Log) (*MarketplacePayoutsChanged, error) {
	event := "PayoutsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplacePayoutsChanged)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplacePriceChanged represents a PriceChanged event raised by the Marketplace contract.
type MarketplacePriceChanged struct {
	Id    [32]byte
	Price uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketplacePriceChangedEventName = "PriceChanged"

// ContractEventName returns the user-defined event name.
func (MarketplacePriceChanged) ContractEventName() string {
	return MarketplacePriceChangedEventName
}

// UnpackPriceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceChanged(bytes32 indexed id, uint64 price)
func (marketplace *Marketplace) UnpackPriceChangedEvent(log *types.Log) (*MarketplacePriceChanged, error) {
	event := "PriceChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplacePriceChanged)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceRegistered represents a Registered event raised by the Marketplace contract.
type MarketplaceRegistered struct {
	Id       [32]byte
	Provider common.Address
	Name     string
	Price    uint64
	Deposit  uint64
	Manifest [32]byte
	Payouts  []Payout
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketplaceRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (MarketplaceRegistered) ContractEventName() string {
	return MarketplaceRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(bytes32 indexed id, address indexed provider, string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts)
func (marketplace *Marketplace) UnpackRegisteredEvent(log *types.Log) (*MarketplaceRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceRegistered)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceRenewalAgreed represents a RenewalAgreed event raised by the Marketplace contract.
type MarketplaceRenewalAgreed struct {
	Id         [32]byte
	Subscriber common.Address
	Cap        uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketplaceRenewalAgreedEventName = "RenewalAgreed"

// ContractEventName returns the user-defined event name.
func (MarketplaceRenewalAgreed) ContractEventName() string {
	return MarketplaceRenewalAgreedEventName
}

// UnpackRenewalAgreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RenewalAgreed(bytes32 indexed id, address indexed subscriber, uint64 cap)
func (marketplace *Marketplace) UnpackRenewalAgreedEvent(log *types.Log) (*MarketplaceRenewalAgreed, error) {
	event := "RenewalAgreed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceRenewalAgreed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceSlashed represents a Slashed event raised by the Marketplace contract.
type MarketplaceSlashed struct {
	Id          [32]byte
	Amount      *big.Int
	BasisPoints uint16
	Raw         *types.Log // Blockchain specific contextual infos
}

const MarketplaceSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (MarketplaceSlashed) ContractEventName() string {
	return MarketplaceSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(bytes32 indexed id, uint256 amount, uint16 basisPoints)
func (marketplace *Marketplace) UnpackSlashedEvent(log *types.Log) (*MarketplaceSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceSlashed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceSubscribed represents a Subscribed event raised by the Marketplace contract.
type MarketplaceSubscribed struct {
	Id         [32]byte
	Subscriber common.Address
	Time       uint64
	End        uint64
	Rate       uint64
	Price      uint64
	Cost       *big.Int
	Cap        uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketplaceSubscribedEventName = "Subscribed"

// ContractEventName returns the user-defined event name.
func (MarketplaceSubscribed) ContractEventName() string {
	return MarketplaceSubscribedEventName
}

// UnpackSubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Subscribed(bytes32 indexed id, address indexed subscriber, uint64 time, uint64 end, uint64 rate, uint64 price, uint256 cost, uint64 cap)
func (marketplace *Marketplace) UnpackSubscribedEvent(log *types.Log) (*MarketplaceSubscribed, error) {
	event := "Subscribed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceSubscribed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceSuccessorNamed represents a SuccessorNamed event raised by the Marketplace contract.
type MarketplaceSuccessorNamed struct {
	Id     [32]byte
	Market common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceSuccessorNamedEventName = "SuccessorNamed"

// ContractEventName returns the user-defined event name.
func (MarketplaceSuccessorNamed) ContractEventName() string {
	return MarketplaceSuccessorNamedEventName
}

// UnpackSuccessorNamedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SuccessorNamed(bytes32 indexed id, address market)
func (marketplace *Marketplace) UnpackSuccessorNamedEvent(log *types.Log) (*MarketplaceSuccessorNamed, error) {
	event := "SuccessorNamed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceSuccessorNamed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceThawCancelled represents a ThawCancelled event raised by the Marketplace contract.
type MarketplaceThawCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const MarketplaceThawCancelledEventName = "ThawCancelled"

// ContractEventName returns the user-defined event name.
func (MarketplaceThawCancelled) ContractEventName() string {
	return MarketplaceThawCancelledEventName
}

// UnpackThawCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThawCancelled(bytes32 indexed id)
func (marketplace *Marketplace) UnpackThawCancelledEvent(log *types.Log) (*MarketplaceThawCancelled, error) {
	event := "ThawCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceThawCancelled)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceThawStarted represents a ThawStarted event raised by the Marketplace contract.
type MarketplaceThawStarted struct {
	Id     [32]byte
	Amount uint64
	Until  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceThawStartedEventName = "ThawStarted"

// ContractEventName returns the user-defined event name.
func (MarketplaceThawStarted) ContractEventName() string {
	return MarketplaceThawStartedEventName
}

// UnpackThawStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThawStarted(bytes32 indexed id, uint64 amount, uint64 until)
func (marketplace *Marketplace) UnpackThawStartedEvent(log *types.Log) (*MarketplaceThawStarted, error) {
	event := "ThawStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceThawStarted)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceTransferOffered represents a TransferOffered event raised by the Marketplace contract.
type MarketplaceTransferOffered struct {
	Id  [32]byte
	To  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const MarketplaceTransferOfferedEventName = "TransferOffered"

// ContractEventName returns the user-defined event name.
func (MarketplaceTransferOffered) ContractEventName() string {
	return MarketplaceTransferOfferedEventName
}

// UnpackTransferOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferOffered(bytes32 indexed id, address indexed to)
func (marketplace *Marketplace) UnpackTransferOfferedEvent(log *types.Log) (*MarketplaceTransferOffered, error) {
	event := "TransferOffered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceTransferOffered)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceTransferred represents a Transferred event raised by the Marketplace contract.
type MarketplaceTransferred struct {
	Id   [32]byte
	From common.Address
	To   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const MarketplaceTransferredEventName = "Transferred"

// ContractEventName returns the user-defined event name.
func (MarketplaceTransferred) ContractEventName() string {
	return MarketplaceTransferredEventName
}

// UnpackTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transferred(bytes32 indexed id, address indexed from, address indexed to)
func (marketplace *Marketplace) UnpackTransferredEvent(log *types.Log) (*MarketplaceTransferred, error) {
	event := "Transferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceTransferred)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceTrialChanged represents a TrialChanged event raised by the Marketplace contract.
type MarketplaceTrialChanged struct {
	Id     [32]byte
	Length uint32
	Rows   uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceTrialChangedEventName = "TrialChanged"

// ContractEventName returns the user-defined event name.
func (MarketplaceTrialChanged) ContractEventName() string {
	return MarketplaceTrialChangedEventName
}

// UnpackTrialChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrialChanged(bytes32 indexed id, uint32 length, uint32 rows)
func (marketplace *Marketplace) UnpackTrialChangedEvent(log *types.Log) (*MarketplaceTrialChanged, error) {
	event := "TrialChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceTrialChanged)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceTrialStarted represents a TrialStarted event raised by the Marketplace contract.
type MarketplaceTrialStarted struct {
	Id         [32]byte
	Subscriber common.Address
	End        uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketplaceTrialStartedEventName = "TrialStarted"

// ContractEventName returns the user-defined event name.
func (MarketplaceTrialStarted) ContractEventName() string {
	return MarketplaceTrialStartedEventName
}

// UnpackTrialStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrialStarted(bytes32 indexed id, address indexed subscriber, uint64 end)
func (marketplace *Marketplace) UnpackTrialStartedEvent(log *types.Log) (*MarketplaceTrialStarted, error) {
	event := "TrialStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceTrialStarted)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceUnsubscribed represents a Unsubscribed event raised by the Marketplace contract.
type MarketplaceUnsubscribed struct {
	Id         [32]byte
	Subscriber common.Address
	Time       uint64
	Refund     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketplaceUnsubscribedEventName = "Unsubscribed"

// ContractEventName returns the user-defined event name.
func (MarketplaceUnsubscribed) ContractEventName() string {
	return MarketplaceUnsubscribedEventName
}

// UnpackUnsubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unsubscribed(bytes32 indexed id, address indexed subscriber, uint64 time, uint256 refund)
func (marketplace *Marketplace) UnpackUnsubscribedEvent(log *types.Log) (*MarketplaceUnsubscribed, error) {
	event := "Unsubscribed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceUnsubscribed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceUpdated represents a Updated event raised by the Marketplace contract.
type MarketplaceUpdated struct {
	Id       [32]byte
	Revision uint64
	Manifest [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketplaceUpdatedEventName = "Updated"

// ContractEventName returns the user-defined event name.
func (MarketplaceUpdated) ContractEventName() string {
	return MarketplaceUpdatedEventName
}

// UnpackUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Updated(bytes32 indexed id, uint64 revision, bytes32 manifest)
func (marketplace *Marketplace) UnpackUpdatedEvent(log *types.Log) (*MarketplaceUpdated, error) {
	event := "Updated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceUpdated)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceWithdrawn represents a Withdrawn event raised by the Marketplace contract.
type MarketplaceWithdrawn struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (MarketplaceWithdrawn) ContractEventName() string {
	return MarketplaceWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed owner, uint256 amount)
func (marketplace *Marketplace) UnpackWithdrawnEvent(log *types.Log) (*MarketplaceWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceWithdrawn)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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
func (marketplace *Marketplace) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], marketplace.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return marketplace.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadDeposit"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadFee"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadManifest"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadManifestError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadMonths"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadMonthsError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadName"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadPayouts"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadPayoutsError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadPrice"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadShare"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BalanceTooLow"].ID.Bytes()[:4]) {
		return marketplace.UnpackBalanceTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["CostAboveLimit"].ID.Bytes()[:4]) {
		return marketplace.UnpackCostAboveLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["Inactive"].ID.Bytes()[:4]) {
		return marketplace.UnpackInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["IsPaused"].ID.Bytes()[:4]) {
		return marketplace.UnpackIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["NoTrial"].ID.Bytes()[:4]) {
		return marketplace.UnpackNoTrialError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return marketplace.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["NotOffered"].ID.Bytes()[:4]) {
		return marketplace.UnpackNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return marketplace.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["NotThawed"].ID.Bytes()[:4]) {
		return marketplace.UnpackNotThawedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return marketplace.UnpackNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["PausedLately"].ID.Bytes()[:4]) {
		return marketplace.UnpackPausedLatelyError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return marketplace.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return marketplace.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["StillChallenged"].ID.Bytes()[:4]) {
		return marketplace.UnpackStillChallengedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["StillSubscribed"].ID.Bytes()[:4]) {
		return marketplace.UnpackStillSubscribedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["TrialUsed"].ID.Bytes()[:4]) {
		return marketplace.UnpackTrialUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["UnknownDataset"].ID.Bytes()[:4]) {
		return marketplace.UnpackUnknownDatasetError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["WrongAmount"].ID.Bytes()[:4]) {
		return marketplace.UnpackWrongAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["WrongRevision"].ID.Bytes()[:4]) {
		return marketplace.UnpackWrongRevisionError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["WrongTerms"].ID.Bytes()[:4]) {
		return marketplace.UnpackWrongTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return marketplace.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MarketplaceAlreadyRegistered represents a AlreadyRegistered error raised by the Marketplace contract.
type MarketplaceAlreadyRegistered struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(bytes32 id)
func MarketplaceAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x77caf672214035207a45708060aa1e2e66841e1b2dbaefae83058807272a7a8a")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(bytes32 id)
func (marketplace *Marketplace) UnpackAlreadyRegisteredError(raw []byte) (*MarketplaceAlreadyRegistered, error) {
	out := new(MarketplaceAlreadyRegistered)
	if err := marketplace.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadDeposit represents a BadDeposit error raised by the Marketplace contract.
type MarketplaceBadDeposit struct {
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDeposit(uint256 least)
func MarketplaceBadDepositErrorID() common.Hash {
	return common.HexToHash("0xe47f6244a7eee3c70ee5296a0ba354bd84d6b19be87cf75f041c225f94857bd2")
}

// UnpackBadDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDeposit(uint256 least)
func (marketplace *Marketplace) UnpackBadDepositError(raw []byte) (*MarketplaceBadDeposit, error) {
	out := new(MarketplaceBadDeposit)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadFee represents a BadFee error raised by the Marketplace contract.
type MarketplaceBadFee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFee()
func MarketplaceBadFeeErrorID() common.Hash {
	return common.HexToHash("0x917f1a53ab0995667e0a524011bf6b894f5faa124860eefa69a4604d77cf263f")
}

// UnpackBadFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFee()
func (marketplace *Marketplace) UnpackBadFeeError(raw []byte) (*MarketplaceBadFee, error) {
	out := new(MarketplaceBadFee)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadManifest represents a BadManifest error raised by the Marketplace contract.
type MarketplaceBadManifest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadManifest()
func MarketplaceBadManifestErrorID() common.Hash {
	return common.HexToHash("0xb1b7e167c15f76e3c1b9c9e43b67c67f856cb64ec17e4ad4729544589a20f730")
}

// UnpackBadManifestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadManifest()
func (marketplace *Marketplace) UnpackBadManifestError(raw []byte) (*MarketplaceBadManifest, error) {
	out := new(MarketplaceBadManifest)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadManifest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadMonths represents a BadMonths error raised by the Marketplace contract.
type MarketplaceBadMonths struct {
	Most uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMonths(uint32 most)
func MarketplaceBadMonthsErrorID() common.Hash {
	return common.HexToHash("0x2337d70cc02ea1a73ee857160195c86d5e403a476707816893070cdf4baa31f9")
}

// UnpackBadMonthsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMonths(uint32 most)
func (marketplace *Marketplace) UnpackBadMonthsError(raw []byte) (*MarketplaceBadMonths, error) {
	out := new(MarketplaceBadMonths)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadMonths", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadName represents a BadName error raised by the Marketplace contract.
type MarketplaceBadName struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadName()
func MarketplaceBadNameErrorID() common.Hash {
	return common.HexToHash("0x153736cdc513f7b7c5a7b4bce0c42036e1e7c69bb09e8a4356571ad5f4c69737")
}

// UnpackBadNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadName()
func (marketplace *Marketplace) UnpackBadNameError(raw []byte) (*MarketplaceBadName, error) {
	out := new(MarketplaceBadName)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadPayouts represents a BadPayouts error raised by the Marketplace contract.
type MarketplaceBadPayouts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayouts()
func MarketplaceBadPayoutsErrorID() common.Hash {
	return common.HexToHash("0x1d310dc9578835229277867f97ea89db15444a90b4228cceb2f5504fbdf85e98")
}

// UnpackBadPayoutsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayouts()
func (marketplace *Marketplace) UnpackBadPayoutsError(raw []byte) (*MarketplaceBadPayouts, error) {
	out := new(MarketplaceBadPayouts)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadPayouts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadPrice represents a BadPrice error raised by the Marketplace contract.
type MarketplaceBadPrice struct {
	Most uint64
	Tick uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrice(uint64 most, uint64 tick)
func MarketplaceBadPriceErrorID() common.Hash {
	return common.HexToHash("0xaeca0ac7623433e347f675ed36bb2f3fd81758b45cbc97771f6eba037ab6f9d7")
}

// UnpackBadPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrice(uint64 most, uint64 tick)
func (marketplace *Marketplace) UnpackBadPriceError(raw []byte) (*MarketplaceBadPrice, error) {
	out := new(MarketplaceBadPrice)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadShare represents a BadShare error raised by the Marketplace contract.
type MarketplaceBadShare struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadShare()
func MarketplaceBadShareErrorID() common.Hash {
	return common.HexToHash("0x11c56c89c680bf4435ab5a9160b55f76bb1f1495dd6cad2e7c6ac482f337c865")
}

// UnpackBadShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadShare()
func (marketplace *Marketplace) UnpackBadShareError(raw []byte) (*MarketplaceBadShare, error) {
	out := new(MarketplaceBadShare)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBalanceTooLow represents a BalanceTooLow error raised by the Marketplace contract.
type MarketplaceBalanceTooLow struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceTooLow(uint256 balance, uint256 needed)
func MarketplaceBalanceTooLowErrorID() common.Hash {
	return common.HexToHash("0x367ed1bc3bead7c448d8b63c8483f88c084b9176b46112e43075446db2f56e81")
}

// UnpackBalanceTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceTooLow(uint256 balance, uint256 needed)
func (marketplace *Marketplace) UnpackBalanceTooLowError(raw []byte) (*MarketplaceBalanceTooLow, error) {
	out := new(MarketplaceBalanceTooLow)
	if err := marketplace.abi.UnpackIntoInterface(out, "BalanceTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceCostAboveLimit represents a CostAboveLimit error raised by the Marketplace contract.
type MarketplaceCostAboveLimit struct {
	Cost  *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CostAboveLimit(uint256 cost, uint256 limit)
func MarketplaceCostAboveLimitErrorID() common.Hash {
	return common.HexToHash("0xc36742822815e1d5fd9c4b44dd3de018250452f22e0d9ac2a79c68108488273d")
}

// UnpackCostAboveLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CostAboveLimit(uint256 cost, uint256 limit)
func (marketplace *Marketplace) UnpackCostAboveLimitError(raw []byte) (*MarketplaceCostAboveLimit, error) {
	out := new(MarketplaceCostAboveLimit)
	if err := marketplace.abi.UnpackIntoInterface(out, "CostAboveLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceInactive represents a Inactive error raised by the Marketplace contract.
type MarketplaceInactive struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Inactive(bytes32 id)
func MarketplaceInactiveErrorID() common.Hash {
	return common.HexToHash("0xb063ca0d78bee8c7a840e40dfc02db9e9704f1578ecdd127d3cba31dbca719b3")
}

// UnpackInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Inactive(bytes32 id)
func (marketplace *Marketplace) UnpackInactiveError(raw []byte) (*MarketplaceInactive, error) {
	out := new(MarketplaceInactive)
	if err := marketplace.abi.UnpackIntoInterface(out, "Inactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceIsPaused represents a IsPaused error raised by the Marketplace contract.
type MarketplaceIsPaused struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsPaused(uint64 until)
func MarketplaceIsPausedErrorID() common.Hash {
	return common.HexToHash("0xd75a7fb8282a209680427719c12a81244a7595f18ae0866080083a8c21d922e3")
}

// UnpackIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsPaused(uint64 until)
func (marketplace *Marketplace) UnpackIsPausedError(raw []byte) (*MarketplaceIsPaused, error) {
	out := new(MarketplaceIsPaused)
	if err := marketplace.abi.UnpackIntoInterface(out, "IsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceNoTrial represents a NoTrial error raised by the Marketplace contract.
type MarketplaceNoTrial struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoTrial(bytes32 id)
func MarketplaceNoTrialErrorID() common.Hash {
	return common.HexToHash("0x80999798dcc9738ff2fee673ab3227a68b6b5b49391e048a591deb5d3816dadd")
}

// UnpackNoTrialError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoTrial(bytes32 id)
func (marketplace *Marketplace) UnpackNoTrialError(raw []byte) (*MarketplaceNoTrial, error) {
	out := new(MarketplaceNoTrial)
	if err := marketplace.abi.UnpackIntoInterface(out, "NoTrial", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceNotAllowed represents a NotAllowed error raised by the Marketplace contract.
type MarketplaceNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func MarketplaceNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (marketplace *Marketplace) UnpackNotAllowedError(raw []byte) (*MarketplaceNotAllowed, error) {
	out := new(MarketplaceNotAllowed)
	if err := marketplace.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceNotOffered represents a NotOffered error raised by the Marketplace contract.
type MarketplaceNotOffered struct {
	Id [32]byte
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOffered(bytes32 id, address to)
func MarketplaceNotOfferedErrorID() common.Hash {
	return common.HexToHash("0xaaf194b76b83db9b60ae25d683e70156e929ecbe6656f342eec9efe64eb140b9")
}

// UnpackNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOffered(bytes32 id, address to)
func (marketplace *Marketplace) UnpackNotOfferedError(raw []byte) (*MarketplaceNotOffered, error) {
	out := new(MarketplaceNotOffered)
	if err := marketplace.abi.UnpackIntoInterface(out, "NotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceNotProvider represents a NotProvider error raised by the Marketplace contract.
type MarketplaceNotProvider struct {
	Id       [32]byte
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func MarketplaceNotProviderErrorID() common.Hash {
	return common.HexToHash("0x3a5187b5a4f3730867e330078a2c12f14f138078f903b299635d5f28ee5e2f8c")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func (marketplace *Marketplace) UnpackNotProviderError(raw []byte) (*MarketplaceNotProvider, error) {
	out := new(MarketplaceNotProvider)
	if err := marketplace.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceNotThawed represents a NotThawed error raised by the Marketplace contract.
type MarketplaceNotThawed struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThawed(uint64 until)
func MarketplaceNotThawedErrorID() common.Hash {
	return common.HexToHash("0x8ba8ccb61e0e65c1fe2de21e579abd2c85707a9f9891776d54bd07e88c20c651")
}

// UnpackNotThawedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThawed(uint64 until)
func (marketplace *Marketplace) UnpackNotThawedError(raw []byte) (*MarketplaceNotThawed, error) {
	out := new(MarketplaceNotThawed)
	if err := marketplace.abi.UnpackIntoInterface(out, "NotThawed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceNothingDue represents a NothingDue error raised by the Marketplace contract.
type MarketplaceNothingDue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue()
func MarketplaceNothingDueErrorID() common.Hash {
	return common.HexToHash("0x86fdb19c22b5459ff505772dc0cccf970e16029c15b56aa5534340b6e2ac90f7")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue()
func (marketplace *Marketplace) UnpackNothingDueError(raw []byte) (*MarketplaceNothingDue, error) {
	out := new(MarketplaceNothingDue)
	if err := marketplace.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplacePausedLately represents a PausedLately error raised by the Marketplace contract.
type MarketplacePausedLately struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PausedLately(uint256 until)
func MarketplacePausedLatelyErrorID() common.Hash {
	return common.HexToHash("0x5df48d6f1ca45f1d81ab8ed29ee86ac4b903fdfe5a6f22ab6cda5ea0d2d1e144")
}

// UnpackPausedLatelyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PausedLately(uint256 until)
func (marketplace *Marketplace) UnpackPausedLatelyError(raw []byte) (*MarketplacePausedLately, error) {
	out := new(MarketplacePausedLately)
	if err := marketplace.abi.UnpackIntoInterface(out, "PausedLately", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Marketplace contract.
type MarketplaceReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func MarketplaceReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (marketplace *Marketplace) UnpackReentrancyGuardReentrantCallError(raw []byte) (*MarketplaceReentrancyGuardReentrantCall, error) {
	out := new(MarketplaceReentrancyGuardReentrantCall)
	if err := marketplace.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Marketplace contract.
type MarketplaceSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func MarketplaceSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (marketplace *Marketplace) UnpackSafeERC20FailedOperationError(raw []byte) (*MarketplaceSafeERC20FailedOperation, error) {
	out := new(MarketplaceSafeERC20FailedOperation)
	if err := marketplace.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceStillChallenged represents a StillChallenged error raised by the Marketplace contract.
type MarketplaceStillChallenged struct {
	Open  *big.Int
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillChallenged(uint256 open, uint64 until)
func MarketplaceStillChallengedErrorID() common.Hash {
	return common.HexToHash("0x0a94699163256440b96a970b33a3ff7484263f879bd2d9a8f8f97d28449af229")
}

// UnpackStillChallengedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillChallenged(uint256 open, uint64 until)
func (marketplace *Marketplace) UnpackStillChallengedError(raw []byte) (*MarketplaceStillChallenged, error) {
	out := new(MarketplaceStillChallenged)
	if err := marketplace.abi.UnpackIntoInterface(out, "StillChallenged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceStillSubscribed represents a StillSubscribed error raised by the Marketplace contract.
type MarketplaceStillSubscribed struct {
	Rate *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillSubscribed(uint256 rate)
func MarketplaceStillSubscribedErrorID() common.Hash {
	return common.HexToHash("0x49a9f8765c9ede2422eef8061c27cb7a408949ec122ee0f255ce2387ce8faf25")
}

// UnpackStillSubscribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillSubscribed(uint256 rate)
func (marketplace *Marketplace) UnpackStillSubscribedError(raw []byte) (*MarketplaceStillSubscribed, error) {
	out := new(MarketplaceStillSubscribed)
	if err := marketplace.abi.UnpackIntoInterface(out, "StillSubscribed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceTrialUsed represents a TrialUsed error raised by the Marketplace contract.
type MarketplaceTrialUsed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TrialUsed(bytes32 id)
func MarketplaceTrialUsedErrorID() common.Hash {
	return common.HexToHash("0x8b7fe959626ba44396d58d0e451735218010326a54ee7110f8ed1384004f5d2c")
}

// UnpackTrialUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TrialUsed(bytes32 id)
func (marketplace *Marketplace) UnpackTrialUsedError(raw []byte) (*MarketplaceTrialUsed, error) {
	out := new(MarketplaceTrialUsed)
	if err := marketplace.abi.UnpackIntoInterface(out, "TrialUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceUnknownDataset represents a UnknownDataset error raised by the Marketplace contract.
type MarketplaceUnknownDataset struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownDataset(bytes32 id)
func MarketplaceUnknownDatasetErrorID() common.Hash {
	return common.HexToHash("0x3c94bec56bc1266c49e043be972e8684667e27b756b79b02c3a2c97f738ed9d7")
}

// UnpackUnknownDatasetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownDataset(bytes32 id)
func (marketplace *Marketplace) UnpackUnknownDatasetError(raw []byte) (*MarketplaceUnknownDataset, error) {
	out := new(MarketplaceUnknownDataset)
	if err := marketplace.abi.UnpackIntoInterface(out, "UnknownDataset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceWrongAmount represents a WrongAmount error raised by the Marketplace contract.
type MarketplaceWrongAmount struct {
	Want *big.Int
	Got  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmount(uint256 want, uint256 got)
func MarketplaceWrongAmountErrorID() common.Hash {
	return common.HexToHash("0x312b00334db1ea2e47ca02471f2084ea5861925ada5b716a536b2b60e824c081")
}

// UnpackWrongAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmount(uint256 want, uint256 got)
func (marketplace *Marketplace) UnpackWrongAmountError(raw []byte) (*MarketplaceWrongAmount, error) {
	out := new(MarketplaceWrongAmount)
	if err := marketplace.abi.UnpackIntoInterface(out, "WrongAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceWrongRevision represents a WrongRevision error raised by the Marketplace contract.
type MarketplaceWrongRevision struct {
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRevision(uint256 want)
func MarketplaceWrongRevisionErrorID() common.Hash {
	return common.HexToHash("0x8ed336e8fdda5cdb7a0dadd6dda8846c3c692ad15dd31387ce470bc2b721a159")
}

// UnpackWrongRevisionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRevision(uint256 want)
func (marketplace *Marketplace) UnpackWrongRevisionError(raw []byte) (*MarketplaceWrongRevision, error) {
	out := new(MarketplaceWrongRevision)
	if err := marketplace.abi.UnpackIntoInterface(out, "WrongRevision", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceWrongTerms represents a WrongTerms error raised by the Marketplace contract.
type MarketplaceWrongTerms struct {
	Terms common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTerms(address terms)
func MarketplaceWrongTermsErrorID() common.Hash {
	return common.HexToHash("0x9e97ead560538dcd58f6d3ed2470c22a0316aaee62cd7f2377114275289215fa")
}

// UnpackWrongTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTerms(address terms)
func (marketplace *Marketplace) UnpackWrongTermsError(raw []byte) (*MarketplaceWrongTerms, error) {
	out := new(MarketplaceWrongTerms)
	if err := marketplace.abi.UnpackIntoInterface(out, "WrongTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceZeroAddress represents a ZeroAddress error raised by the Marketplace contract.
type MarketplaceZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func MarketplaceZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (marketplace *Marketplace) UnpackZeroAddressError(raw []byte) (*MarketplaceZeroAddress, error) {
	out := new(MarketplaceZeroAddress)
	if err := marketplace.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
