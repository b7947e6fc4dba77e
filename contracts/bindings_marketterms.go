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

// MarketTermsMetaData contains all meta data concerning the MarketTerms contract.
var MarketTermsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"disputes\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"nodes\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"terms\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"legacy\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"minDeposit\",\"type\":\"uint64\"}],\"internalType\":\"structSetup\",\"name\":\"s\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"BadDeposit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPayouts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"most\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"tick\",\"type\":\"uint64\"}],\"name\":\"BadPrice\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Inactive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"NotOffered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotProvider\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"NotThawed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"PausedLately\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"open\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"StillChallenged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"StillSubscribed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"UnknownDataset\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"ActiveChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Compensated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Debited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DepositAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DepositWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toSubscribers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toReporter\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"PayoutsChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"}],\"name\":\"PriceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"}],\"name\":\"RenewalAgreed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"market\",\"type\":\"address\"}],\"name\":\"SuccessorNamed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ThawCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"ThawStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"TransferOffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"Transferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"length\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"rows\",\"type\":\"uint32\"}],\"name\":\"TrialChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAUSE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RENEW_AHEAD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RENEW_GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"THAW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"acceptTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"addDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"admin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"}],\"name\":\"agreeToRenew\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balances\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancelThaw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"group\",\"type\":\"uint256\"}],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"compensate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"compensation\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"internalType\":\"structCompensation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"dataset\",\"outputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint88\",\"name\":\"accrued\",\"type\":\"uint88\"},{\"internalType\":\"uint48\",\"name\":\"rate\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"asOf\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"next\",\"type\":\"uint16\"},{\"internalType\":\"uint48\",\"name\":\"price\",\"type\":\"uint48\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"far\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"compensations\",\"type\":\"uint8\"}],\"internalType\":\"structHead\",\"name\":\"head\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint56\",\"name\":\"deposit\",\"type\":\"uint56\"},{\"internalType\":\"uint24\",\"name\":\"revision\",\"type\":\"uint24\"},{\"internalType\":\"uint16\",\"name\":\"registered\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint88\",\"name\":\"before\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"start\",\"type\":\"uint88\"},{\"internalType\":\"uint8\",\"name\":\"offences\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"lastOffence\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"written\",\"type\":\"bool\"}],\"internalType\":\"structWindow\",\"name\":\"window\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"priceRaised\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"trialSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"trialRows\",\"type\":\"uint32\"},{\"internalType\":\"uint56\",\"name\":\"thawing\",\"type\":\"uint56\"},{\"internalType\":\"uint40\",\"name\":\"thawed\",\"type\":\"uint40\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structDataset\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"both\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"endsIn\",\"outputs\":[{\"components\":[{\"internalType\":\"uint48\",\"name\":\"rate\",\"type\":\"uint48\"},{\"internalType\":\"uint72\",\"name\":\"over\",\"type\":\"uint72\"}],\"internalType\":\"structEnds\",\"name\":\"e\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"legacy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"revision\",\"type\":\"uint256\"}],\"name\":\"manifestAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minDeposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"market\",\"type\":\"address\"}],\"name\":\"nameSuccessor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"offerTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"priceFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"refundable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"renewable\",\"outputs\":[{\"internalType\":\"enumRenewable\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"}],\"name\":\"revenueOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint88\",\"name\":\"banked\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"since\",\"type\":\"uint88\"},{\"internalType\":\"uint64\",\"name\":\"fee\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"retired\",\"type\":\"bool\"}],\"internalType\":\"structList\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"setActive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structPayout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"setPayouts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"}],\"name\":\"setPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"length\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"rows\",\"type\":\"uint32\"}],\"name\":\"setTrial\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"subscription\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"end\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"trialEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint48\",\"name\":\"rate\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"locked\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"cap\",\"type\":\"uint48\"},{\"internalType\":\"uint8\",\"name\":\"compensated\",\"type\":\"uint8\"}],\"internalType\":\"structSubscription\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"thaw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"withdrawDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "MarketTerms",
	Bin: "0x610180604052346102ed57604051601f61428438819003918201601f19168301916001600160401b038311848410176102f157808492610140946040528339810103126102ed576040519061014082016001600160401b038111838210176102f15760405280516001600160a01b03811691908281036102ed57835261008760208201610305565b916020840192835261009b60408301610305565b60408501526100ac60608301610305565b606085019081526100bf60808401610305565b608086019081526100d260a08501610305565b9160a087019283526100e660c08601610305565b60c08801526100f760e08601610305565b9360e088019485526101008601519561ffff871687036102ed5761010089019687526101200151976001600160401b03891689036102ed576101200197885280156102965760805285516001600160a01b03161580156102db575b80156102c9575b80156102b7575b80156102a5575b610296576103e861ffff865116116102875794516001600160a01b0390811660a0529451851660c05251841660e0525183166101005251909116610120525161ffff1661014052516001600160401b031661016052604051613f6a908161031a823960805181818161031c015281816113ed0152818161290e01528181612d410152613188015260a05181818161035f015281816116980152611e4c015260c05181611c65015260e051818181610957015281816118290152818161361d01526136c6015261010051818181611ca80152611d670152610120518181816115780152612c9d015261014051816104ce0152610160518181816110c301528181611328015281816119ae01528181611bbc01528181611c1d0152611d120152f35b63917f1a5360e01b5f5260045ffd5b63d92e233d60e01b5f5260045ffd5b5083516001600160a01b031615610167565b5082516001600160a01b031615610160565b5081516001600160a01b031615610159565b5080516001600160a01b031615610152565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102ed5756fe60806040526004361015610011575f80fd5b5f3560e01c80630357e370146122f0578063036c6770146122d757806309e2b17b146121d757806317a27c021461097b57806321be95841461218857806326fe1d31146120d557806327e235e31461209d5780632dfe8a6d14611fae578063317484fe14611f7f5780633bc049ce14611f245780633c32dea514611ea35780633dc1bcc514611e745780633f4ba83a14611dae5780633fb58e9a14611d3657806341b3d18514611cf2578063452a932014611ccc57806348a44b4f146116085780635db82fa014611c8957806361d027b314611c465780636485d67814611b6b578063668f0c1614611a6b57806370cdafb0146117eb57806375d94be21461173f5780638a0dac4a146116755780638c2a47431461162a57806397dac8651461160d578063999d55fb146116085780639b46458b1461159c578063a7f3f0d214611559578063a8e06bc31461128e578063aa529fd014611211578063ab54d36e14611084578063b05a3a0914610c6e578063c0a2526c14610c52578063cece6f3d14610a5a578063cfa6200714610980578063d0886f971461097b578063d4c5b25214610938578063d768add71461064f578063da748b1014610628578063dafaf2bb146104f1578063ddca3f43146104b7578063df6d7a6d14610383578063f851a44014610340578063fc0c546a146102fd5763fe56721814610213575f80fd5b346102f95760203660031901126102f95760043561023081612bed565b815f5260076020526001600160a01b0360405f20541633036102c957600190825f52600760205260405f2073ffffffffffffffffffffffffffffffffffffffff198154169055019033906001600160a01b03835416907f7b97c62130aa09acbbcbf7482630e756592496f1759eaf702f469cf64dfb77945f80a4805473ffffffffffffffffffffffffffffffffffffffff191633179055005b507faaf194b7000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b5f80fd5b346102f9575f3660031901126102f95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102f9575f3660031901126102f95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102f95760403660031901126102f95760043561039f612405565b6103a882612c38565b67ffffffffffffffff6663ffffffffff9c92169180831180156104ab575b61047b57508161043760209265ffffffffffff60647f2a2bcd201e38593191e5484ba56b0c1d4f28e73a624451b7e2a68ef15c2bac3d9604169065ffffffffffff815460b81c168211610440579065ffffffffffff60b81b1965ffffffffffff60b81b83549260b81b169116179055565b604051908152a2005b60048101805463ffffffff19164263ffffffff161790559065ffffffffffff60b81b1965ffffffffffff60b81b83549260b81b169116179055565b7faeca0ac7000000000000000000000000000000000000000000000000000000005f52600452606460245260445ffd5b506064830615156103c6565b346102f9575f3660031901126102f95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102f95760403660031901126102f95760043561050d612405565b610515612cc5565b600161052083612bed565b019166ffffffffffffff835460a01c168066ffffffffffffff039267ffffffffffffffff84116105fa5767ffffffffffffffff8082169416841161060e5766ffffffffffffff16019266ffffffffffffff84116105fa576105d5936105a5919066ffffffffffffff60a01b1966ffffffffffffff60a01b83549260a01b169116179055565b7f2d15862129e397181480979741cceedb6159b44fd120924cc77870f57434d3756020604051848152a233612d39565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b634e487b7160e01b5f52601160045260245ffd5b63391fd89160e21b5f5266ffffffffffffff60045260245ffd5b346102f9575f3660031901126102f957602064ffffffffff60095460a01c16604051908152f35b346102f95760203660031901126102f95760405161066c816125e4565b604051610678816125e4565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f90528152602081015f9052604081015f9052606081015f9052608081015f905260a081015f90526106d9612b6c565b60c08201526106e6612b6c565b9060e001526004355f525f60205260405f2060405190610705826125e4565b61070e81612a63565b8252600181015460208301906001600160a01b038116825260408401908060a01c66ffffffffffffff168252606085018160d81c62ffffff168152608086019160f01c825260028501549260a087019384526003860161076d90612b96565b9460c088019586526040519661078288612601565b6004015463ffffffff811688528060201c63ffffffff1660208901528060401c63ffffffff1660408901528060601c66ffffffffffffff16606089015260981c64ffffffffff16608088015260e08801968752604051975180516001600160581b03168952602081015165ffffffffffff1660208a0152604081015163ffffffff1660408a0152606081015161ffff1660608a0152608081015165ffffffffffff1660808a015260a0810151151560a08a015260c0810151151560c08a015260e0015160ff1660e0890152516001600160a01b03166101008801525166ffffffffffffff166101208701525162ffffff166101408601525161ffff16610160850152516101808401525180516001600160581b03166101a084015260208101516001600160581b03166101c0840152604081015160ff166101e0840152606081015163ffffffff1661020084015260800151151561022083015251805163ffffffff16610240830152602081015163ffffffff16610260830152604081015163ffffffff16610280830152606081015166ffffffffffffff166102a08301526080015164ffffffffff166102c08201526102e090f35b346102f9575f3660031901126102f95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b612473565b346102f95760403660031901126102f957610a3c60043561099f6124b5565b6109b06109ab83612bed565b612a63565b90825f5260016020526001600160a01b0360405f2091165f5260205260405f209160ff604051936109e0856125ac565b5464ffffffffff8116855264ffffffffff8160281c16602086015265ffffffffffff8160501c16604086015265ffffffffffff8160801c16606086015265ffffffffffff8160b01c16608086015260e01c1660a0840152613d2c565b6064810290808204606414901517156105fa57602090604051908152f35b346102f95760403660031901126102f957600435610a766124b5565b815f52600160205260405f206001600160a01b0382165f52602052610c0365ffffffffffff60405f209360405194610aad866125ac565b549364ffffffffff85168652602086019064ffffffffff8660281c16825260408701848760501c1681526060880191858860801c1683526080890194868960b01c16865260ff60a08b019960e01c168952805f525f602052610b1c610b1460405f20612a63565b8b8484613c1f565b5f5260016020526001600160a01b0360405f2091165f526020527fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff64ffffffffff60405f209951166fffffffffffffffffffffffffffffffff1975ffffffffffff000000000000000000000000000000006fffffffffffff0000000000000000000069ffffffffff00000000008d54985160281b16955160501b16955160801b16951617161717178555511683907fffffffff000000000000ffffffffffffffffffffffffffffffffffffffffffff65ffffffffffff60b01b83549260b01b169116179055565b5181547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7cff0000000000000000000000000000000000000000000000000000000016179055005b346102f9575f3660031901126102f957602060405161dead8152f35b346102f957610c7c3661241c565b91610c8681612c38565b9160408411610fea575f805b85821061101257612710915003610fea57826002610e10610cba6001600160581b0396612a63565b610cc48187613a3d565b86808251161687198554161784556020810151845474ffffffff0000000000000000000000000000000000604084015160881b169076ffffffffffffffffffffffff00000000000000000000001970ffffffffffff000000000000000000000061ffff60a81b606087015160a81b169460581b1691161717178455610d7465ffffffffffff608083015116859065ffffffffffff60b81b1965ffffffffffff60b81b83549260b81b169116179055565b60a0810151845460ff60e81b191690151560e81b60ff60e81b1617845560c0810151845460ff60f01b191690151560f01b60ff60f01b1617845560e08101517effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000086549260f81b169116178455610e0a8187613bc7565b90613be6565b910180545f52600360205260405f2085610e3e82548280610e36818460581c168961288d565b169116612b4c565b168619825416178155610e8c868616829075ffffffffffffffffffffff00000000000000000000001975ffffffffffffffffffffff000000000000000000000083549260581b169116179055565b7e0100000000000000000000000000000000000000000000000000000000000060ff60f01b19825416179055610f14610ec687858761265b565b958693845f5260036020521660405f209075ffffffffffffffffffffff00000000000000000000001975ffffffffffffffffffffff000000000000000000000083549260581b169116179055565b815f52600360205260405f2060ff60f01b198154169055555f5b8060021b818104600414821517156105fa57851115610faa57835f52600460205260405f20815f5260205260405f205415610f74575b5f1981146105fa57600101610f2e565b835f52600460205260405f20815f52602052780100000000000000010000000000000001000000000000000160405f2055610f64565b507fa8b076b3868a7799698819cb00d65d4a30e9a8cbd7390eb60ab2fcf5293453639084610fe5604051928392602084526020840191612521565b0390a2005b7f1d310dc9000000000000000000000000000000000000000000000000000000005f5260045ffd5b61101d828785613a1e565b356001600160a01b0381168091036102f957158015611069575b610fea5761106160019161ffff61105a6020611054878c8a613a1e565b01613a2e565b1690612514565b910190610c92565b5061ffff61107d6020611054858a88613a1e565b1615611037565b346102f95760403660031901126102f9576004356110a0612405565b6110a982612c38565b9060ff825460e81c165f146112025767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000005b169167ffffffffffffffff821692831580156111e0575b6111ce5750600401805472ffffffffffffff000000000000000000000000191660609290921b72ffffffffffffff00000000000000000000000016919091178155621275004201918242116105fa5764ffffffffff827f699146f2c9398d44c74dc983f4e5ba4fd1d4dc19fcd7917ba36619e32e919f97947fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff77ffffffffff0000000000000000000000000000000000000080604097549360981b161691161781555460981c1682519182526020820152a2005b63391fd89160e21b5f5260045260245ffd5b506111eb8185612514565b66ffffffffffffff600184015460a01c16106110fa565b67ffffffffffffffff5f6110e3565b346102f9576060611257611251611227366124e1565b905f60408051611236816125c8565b82815282602082015201525f52600260205260405f20612ae3565b50612b0c565b64ffffffffff604080519267ffffffffffffffff815116845267ffffffffffffffff60208201511660208501520151166040820152f35b346102f95760203660031901126102f9576004356112aa612cc5565b6112b381612c38565b90600482019081549166ffffffffffffff8360601c169283156115315764ffffffffff9060981c168042106115065762093a8081018091116105fa576112f990836135d2565b60018401936113158466ffffffffffffff875460a01c1661289a565b66ffffffffffffff67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169116106114a6575b5061139161136b8466ffffffffffffff875460a01c1661289a565b855466ffffffffffffff60a01b191660a09190911b66ffffffffffffff60a01b16178555565b80547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff1690556040518281527fe95d00273216aadfd8dcf83e075f19a95b7c71e7cd0ac94292aba4d7f565c85490602090a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000925416906040519163a9059cbb60e01b5f5260045260245260205f60448180865af19060015f5114821615611485575b60405215611469575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b90600181151661149d57823b15153d1516169061143c565b503d5f823e3d90fd5b60206114b865ffffffffffff92612a63565b6114c34286836136ec565b015116806114db57506114d58261337b565b84611350565b7f49a9f876000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f8ba8ccb6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f86fdb19c000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102f9575f3660031901126102f95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102f95760203660031901126102f95760043560046115bb82612c38565b0180547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff1690557f44d8aa488984f8c72e5d2c33a8453a375a1938977c11639a006c65441d050af15f80a2005b6124f7565b346102f9575f3660031901126102f95760206040516203f4808152f35b346102f95760403660031901126102f95761164e6116466124b5565b6004356128cb565b6040516008821015611661576020918152f35b634e487b7160e01b5f52602160045260245ffd5b346102f95760203660031901126102f95761168e61249f565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036117135760206001600160a01b037f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565592168073ffffffffffffffffffffffffffffffffffffffff196009541617600955604051908152a1005b7ffa5cd00f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102f95760603660031901126102f95760043560243563ffffffff8116908181036102f9576044359163ffffffff83168084036102f9577f4f1d997574a46d5b5afeef0f597f14392b090cca9bfb538eb8d3c27c6603caab9360409360046117a788612c38565b019167ffffffff000000006bffffffff0000000000000000845492881b169260201b16906bffffffffffffffff0000000019161717905582519182526020820152a2005b346102f95760803660031901126102f9576004356024359061ffff82168092036102f9576118176124cb565b61181f612cc5565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611713576127108311611a435761186182612bed565b916001830191825460a01c66ffffffffffffff16936118808686612694565b61271090049466ffffffffffffff86166118999161289a565b845466ffffffffffffff60a01b191660a09190911b66ffffffffffffff60a01b1617845560048101805460601c66ffffffffffffff166118d98882612694565b612710900466ffffffffffffff166118f09161289a565b815472ffffffffffffff000000000000000000000000191660609190911b72ffffffffffffff0000000000000000000000001617905560030192835460b01c60ff16908360ff831060406020996119936119de9966ffffffffffffff977fd7de1cbf03f1ea62363d747823ca28565b47c13a17c9bd8f171afb8a5e88610d95611a17575b50805463ffffffff60b81b19164260b81b63ffffffff60b81b16179055565b8151908a82528b820152a25460a01c1667ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001611611a09575b8360643592612efe565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b611a128261337b565b6119d4565b611a23611a3d916128ba565b825460ff60b01b191660b09190911b60ff60b01b16178255565b8d611974565b7f11c56c89000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102f95760403660031901126102f957611a846124b5565b5f60a0604051611a93816125ac565b82815282602082015282604082015282606082015282608082015201526004355f5260016020526001600160a01b0360405f2091165f5260205260c060405f2060ff60405191611ae2836125ac565b5465ffffffffffff64ffffffffff821693848152816020820164ffffffffff8560281c1681528160408401818760501c16815264ffffffffff6060860193838960801c1685528960a06080890198868c60b01c168a52019960e01c1689526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b346102f95760403660031901126102f957600435611b87612490565b80611b9183612c38565b81611be4575b50611ba757611ba5916133d7565b005b63391fd89160e21b5f5267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660045260245ffd5b611c0a915066ffffffffffffff600481600184015460a01c1692015460601c169061289a565b66ffffffffffffff67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691161083611b97565b346102f9575f3660031901126102f95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102f9575f3660031901126102f95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102f9575f3660031901126102f95760206001600160a01b0360095416604051908152f35b346102f9575f3660031901126102f957602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102f95760803660031901126102f957602435600435611d556124cb565b611d5d612cc5565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611713576105d592611d9a83612bed565b50611da58133612d39565b60643592612efe565b346102f9575f3660031901126102f9576009546001600160a01b03811633141580611e41575b611713574264ffffffffff8260a01c1611611deb57005b60207fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b9164ffffffffff60a01b1964ffffffffff60a01b4260a01b169116178060095564ffffffffff6040519160a01c168152a1005b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415611dd4565b346102f957611e82366124e1565b905f52600860205260405f20905f52602052602060405f2054604051908152f35b346102f95760403660031901126102f9576004356001600160a01b03611ec76124b5565b611ed083612c38565b50825f52600760205260405f2082821673ffffffffffffffffffffffffffffffffffffffff1982541617905516907f3e5ccf61a552a488141a94386ed26a6df00e51941acdd3f0f147c4b936041a6c5f80a3005b346102f95760403660031901126102f9576004357f8dc5d8db7c99603b4d70706671eecda6c74d13dda917d951f96fb61b59580dfa6020611f636124b5565b611f6c84612c38565b506001600160a01b0360405191168152a2005b346102f957611f8d366124e1565b905f52600460205260405f20905f52602052602060405f2054604051908152f35b346102f95760403660031901126102f957611fc76124b5565b6004355f5260016020526001600160a01b0360405f2091165f5260205260405f2060405190611ff5826125ac565b5464ffffffffff81169182815264ffffffffff8260281c16602082015260a060ff65ffffffffffff8460501c169384604085015265ffffffffffff8160801c16606085015265ffffffffffff8160b01c16608085015260e01c169101524282115f146120935761206961206f92429061288d565b90612694565b616540602091045b604051908152f35b634e487b7160e01b5f52601260045260245ffd5b505060205f612077565b346102f95760203660031901126102f9576001600160a01b036120be61249f565b165f52600a602052602060405f2054604051908152f35b346102f95760203660031901126102f9575f60606040516120f58161257c565b82815282602082015282604082015201526004355f526003602052608060405f20604051906121238261257c565b5467ffffffffffffffff6001600160581b038216928381526001600160581b0360208201818560581c16815260ff60606040850194868860b01c168652019560f01c161515855260405195865251166020850152511660408301525115156060820152f35b346102f95760603660031901126102f95760406121b26121a6612490565b604435906004356126c9565b68ffffffffffffffffff602083519265ffffffffffff81511684520151166020820152f35b346102f95760403660031901126102f95760043565ffffffffffff606467ffffffffffffffff612205612405565b61220e85612bed565b506663ffffffffff9c80838316105f146122d057505b16041690805f52600160205260405f206001600160a01b0333165f526020526122858260405f20907fffffffff000000000000ffffffffffffffffffffffffffffffffffffffffffff65ffffffffffff60b01b83549260b01b169116179055565b6064820291808304606414901517156105fa5767ffffffffffffffff604051921682527f91a2faa7ed8ac793a7e7e7fab7cf2e19e1058dcd7c7cde216f317948f2dc063f60203393a3005b9050612224565b346102f95760206120776122ea3661241c565b9161265b565b346102f95760203660031901126102f95760043567ffffffffffffffff8116908181036102f957600954916001600160a01b03831633036117135762127500106123fb575b64ffffffffff8260a01c16621275008101908181116105fa5781421090816123f1575b506123c6577fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b60208464ffffffffff60a01b1964ffffffffff60a01b6123a867ffffffffffffffff881642612514565b60a01b169116178060095564ffffffffff6040519160a01c168152a1005b7f5df48d6f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050151584612358565b5062127500612335565b6024359067ffffffffffffffff821682036102f957565b60406003198201126102f9576004359160243567ffffffffffffffff81116102f957826023820112156102f95780600401359267ffffffffffffffff84116102f95760248460061b830101116102f9576024019190565b346102f9575f3660031901126102f957602060405162093a808152f35b6024359081151582036102f957565b600435906001600160a01b03821682036102f957565b602435906001600160a01b03821682036102f957565b604435906001600160a01b03821682036102f957565b60409060031901126102f9576004359060243590565b346102f9575f3660031901126102f9576020604051621275008152f35b919082018092116105fa57565b916020908281520191905f905b80821061253b5750505090565b90919283356001600160a01b0381168091036102f957815260208401359061ffff82168092036102f95760408160019360208394015201940192019061252e565b6080810190811067ffffffffffffffff82111761259857604052565b634e487b7160e01b5f52604160045260245ffd5b60c0810190811067ffffffffffffffff82111761259857604052565b6060810190811067ffffffffffffffff82111761259857604052565b610100810190811067ffffffffffffffff82111761259857604052565b60a0810190811067ffffffffffffffff82111761259857604052565b6040810190811067ffffffffffffffff82111761259857604052565b90601f8019910116810190811067ffffffffffffffff82111761259857604052565b9161268e90612680604051938492602084019687526040808501526060840191612521565b03601f198101835282612639565b51902090565b818102929181159184041417156105fa57565b604051906126b48261261d565b5f6020838281520152565b811561207f570490565b909291604051916126d98361261d565b5f83525f60208401528294815f52600560205260405f20600684065f5260205260405f206040519061270a82612601565b549065ffffffffffff82168152602081019168ffffffffffffffffff8160301c1683526040820165ffffffffffff8260781c168152606083019168ffffffffffffffffff8160a81c168352608084019060f01c815261ffff600689049151168181145f14612845575050505065ffffffffffff68ffffffffffffffffff915116915116602086015284525b61279e57505050565b5f52600660205260405f20905f5260205260405f20604051906127c08261261d565b549068ffffffffffffffffff602065ffffffffffff841692838152019260301c16825265ffffffffffff8351160165ffffffffffff81116105fa5760209165ffffffffffff68ffffffffffffffffff92168452511691019068ffffffffffffffffff8251160168ffffffffffffffffff81116105fa5768ffffffffffffffffff169052565b9092945060019193500161ffff81116105fa5761ffff1614612869575b5050612795565b51905168ffffffffffffffffff16602086015265ffffffffffff1684525f80612862565b919082039182116105fa57565b9066ffffffffffffff8091169116039066ffffffffffffff82116105fa57565b60ff1660ff81146105fa5760010190565b816128d591613453565b9091600883101561166157821591821592612a42575b8215612901575b50506128fe5750600790565b90565b9091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160a01b03604051937fdd62ed3e0000000000000000000000000000000000000000000000000000000085521692836004820152306024820152602081604481855afa8015612a025783915f91612a0d575b5010159283612997575b5050505f806128f2565b6020919293506024604051809481936370a0823160e01b835260048301525afa908115612a02575f916129d0575b5010155f808061298d565b90506020813d6020116129fa575b816129eb60209383612639565b810103126102f957515f6129c5565b3d91506129de565b6040513d5f823e3d90fd5b9150506020813d602011612a3a575b81612a2960209383612639565b810103126102f9578290515f612983565b3d9150612a1c565b91506001600160a01b0381165f52600a60205260405f2054821115916128eb565b90604051612a70816125e4565b60e08193546001600160581b038116835265ffffffffffff8160581c16602084015263ffffffff8160881c16604084015261ffff8160a81c16606084015265ffffffffffff8160b81c16608084015260ff8160e81c16151560a084015260ff8160f01c16151560c084015260f81c910152565b8054821015612af8575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b90604051612b19816125c8565b604064ffffffffff82945467ffffffffffffffff8116845267ffffffffffffffff81841c16602085015260801c16910152565b906001600160581b03809116911601906001600160581b0382116105fa57565b60405190612b7982612601565b5f6080838281528260208201528260408201528260608201520152565b90604051612ba381612601565b608060ff8294546001600160581b03811684526001600160581b038160581c166020850152818160b01c16604085015263ffffffff8160b81c16606085015260d81c161515910152565b90815f525f60205260405f209163ffffffff835460881c1615612c0d5750565b7f3c94bec5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90612c4282612bed565b916001600160a01b03600184015416908133141580612c92575b612c64575050565b7f3a5187b5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415612c5c565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c612d115760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b8115612efa577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116604051916370a0823160e01b8352306004840152602083602481855afa928315612a02575f93612ec6575b506001600160a01b03604051947f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528460445260205f60648180855af19060015f5114821615612ea7575b50836040525f60605215612e9557826024816020936370a0823160e01b82523060048301525afa8015612a02575f90612e61575b612e27925061288d565b90808203612e33575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011612e8d575b81612e7b60209383612639565b810103126102f957612e279151612e1d565b3d9150612e6e565b635274afe760e01b5f5260045260245ffd5b6001821516612ebd573b15153d1516165f612de9565b843d5f823e3d90fd5b9092506020813d602011612ef2575b81612ee260209383612639565b810103126102f95751915f612d95565b3d9150612ed5565b5050565b92919092805f525f602052612f1560405f20612a63565b93612f208583613a3d565b612f54612f36612f308785613bc7565b87613be6565b835f525f6020526001600160581b03600360405f200154169061288d565b6165409004948591602082019665ffffffffffff885116906064820291808304606414901517156105fa5711613356575b80831161334e575b60e0820160ff8082511614613346575b9083918261320f575b9261310393865f525f6020526130b060c060405f20936001600160581b0380825116166001600160581b03198654161785558c51855474ffffffff0000000000000000000000000000000000604084015160881b169076ffffffffffffffffffffffff00000000000000000000001970ffffffffffff000000000000000000000061ffff60a81b606087015160a81b169460581b169116171717855561307765ffffffffffff608083015116869065ffffffffffff60b81b1965ffffffffffff60b81b83549260b81b169116179055565b60a0810151855460ff60e81b191690151560e81b60ff60e81b161785550151835460ff60f01b191690151560f01b60ff60f01b16178355565b517effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b16911617905561288d565b946001600160a01b03841615613207575b8585116131ff575b917ff3093c0d7f5f80115015427c2420eb36a0b98552f2360fd8c75fe4bc16b973696080613177959365ffffffffffff8896511661315a878b61288d565b9060405192835260208301528660408301526060820152a2613df3565b808211613182575050565b6131ad907f00000000000000000000000000000000000000000000000000000000000000009261288d565b6040519063a9059cbb60e01b5f5261dead60045260245260205f60448180865af19060015f51148216156131e7575b604052156114695750565b90600181151661149d57823b15153d151616906131dc565b85945061311c565b5f9450613114565b9150845f52600260205260405f209265ffffffffffff8951169260405193613236856125c8565b67ffffffffffffffff8716855260208501908152604085019564ffffffffff421687528054680100000000000000008110156125985761327b91600182018155612ae3565b919091613333576131039667ffffffffffffffff899751167fffffffffffffffffffffff00000000000000000000000000000000000000000074ffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000008654958467ffffffffffffffff1988161788555160401b169384846fffffffffffffffffffffffffffffffff198816171787555160801b169316171717905560ff613328818351166128ba565b168152909350612fa6565b634e487b7160e01b5f525f60045260245ffd5b5f9350612f9d565b915081612f8d565b915065ffffffffffff8651166064810290808204606414901517156105fa5791612f85565b805f525f60205260ff60405f205460e81c16156133d457805f525f60205260405f2060ff60e81b1981541690557f46a45c4aaf8c70f354daf5d05fef753a3bee1516a636a222657304c8a01d058660206040515f8152a2565b50565b90815f525f60205260ff60405f205460e81c1690801515809215151461344e577f46a45c4aaf8c70f354daf5d05fef753a3bee1516a636a222657304c8a01d058691613445602092855f525f845260405f209060ff60e81b1960ff60e81b835492151560e81b169116179055565b604051908152a2565b505050565b9190825f525f60205261346860405f20612a63565b90835f5260016020526001600160a01b0360405f2091165f5260205260405f209060405191613496836125ac565b549364ffffffffff851680845264ffffffffff8660281c16602085015265ffffffffffff8660501c16604085015265ffffffffffff8660801c16606085015265ffffffffffff8660b01c1660ff608086019782895260e01c1660a086015263ffffffff604085015116156135c45760a0840151156135b657159081156135ad575b506135a1576203f48042018042116105fa5764ffffffffff8451168091106135945762093a8081018091116105fa574211613588579161355e9165ffffffffffff93613d2c565b9251168211156135825760065b6064830292808404606414901517156105fa579190565b5f61356b565b50505090506005905f90565b5050505090506004905f90565b50505090506003905f90565b9050155f613517565b505050505090506002905f90565b505050505090506001905f90565b8142108015906136c3575b612efa57604051907f79258c7a00000000000000000000000000000000000000000000000000000000825260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612a02575f91613691575b5080613657575050565b67ffffffffffffffff92507f0a946991000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90506020813d6020116136bb575b816136ac60209383612639565b810103126102f957515f61364d565b3d915061369f565b507f00000000000000000000000000000000000000000000000000000000000000003b156135dd565b6060810193602082019391929160c0840191906206978081045b65ffffffffffff875116151580613872575b15613828576137318451151561ffff8a511690876126c9565b65ffffffffffff81511661375e575b5061ffff88511661ffff81146105fa5760010161ffff168852613706565b61ffff895116600181018091116105fa57620697808102908082046206978014901517156105fa578763ffffffff6001600160581b036137c2816137b860408f65ffffffffffff905116960195612069868851168961288d565b16828d5116612b4c565b1692838b5216905268ffffffffffffffffff6020830151169003906001600160581b0382116105fa576001600160581b0365ffffffffffff92168852511665ffffffffffff8851160365ffffffffffff81116105fa5765ffffffffffff1687525f613740565b50925094505065ffffffffffff63ffffffff92935116926001600160581b0361386a816138606040850197612069888a51168861288d565b1682845116612b4c565b169052169052565b508061ffff89511610613718565b6060810194602082019491939160c0850191906206978081045b65ffffffffffff885116151580613a10575b156139d7578351151561ffff8a5116866001146138d757634e487b7160e01b5f52605160045260245ffd5b6138e191886126c9565b65ffffffffffff81511661390e575b5061ffff89511661ffff81146105fa5760010161ffff16895261389a565b61ffff8a5116600181018091116105fa57620697808102908082046206978014901517156105fa5765ffffffffffff8a511663ffffffff6001600160581b036139718c82806139686040840197612069888a51168b61288d565b16915116612b4c565b1692838c5216905268ffffffffffffffffff6020830151169003906001600160581b0382116105fa576001600160581b0365ffffffffffff92168952511665ffffffffffff8951160365ffffffffffff81116105fa5765ffffffffffff1688525f6138f0565b5093509550505065ffffffffffff63ffffffff92935116926001600160581b0361386a816138606040850197612069888a51168861288d565b508061ffff8a5116106138ac565b9190811015612af85760061b0190565b3561ffff811681036102f95790565b90613a6c9162278d0063ffffffff6040840151160462278d004204141580613b9f575b613a6e575b42916136ec565b565b805f525f602052613a84600360405f2001612b96565b613a9042838386613ea9565b815f525f6020526080600360405f2001916001600160581b0380825116166001600160581b0319845416178355613b0d6001600160581b03602083015116849075ffffffffffffffffffffff00000000000000000000001975ffffffffffffffffffffff000000000000000000000083549260581b169116179055565b6040810151835460ff60b01b191660b09190911b60ff60b01b161783556060810151835463ffffffff60b81b191660b89190911b63ffffffff60b81b16178355015181547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff1690151560d81b7bff00000000000000000000000000000000000000000000000000000016179055613a65565b50602082015165ffffffffffff16151580613a6057506001600160581b038251161515613a60565b60c06128fe92613bd56126a7565b5001511515620697804204916126c9565b90613c196128fe926206978063ffffffff604065ffffffffffff6001600160581b03855116965116930151160690612694565b9061288d565b9260e060ff910151165f926040810165ffffffffffff81511615155f14613d265760ff60a0830151165b838110613c9b57505060a00152811561344e57613a6c92604051908382527f871ec24ec1da974c69ddd3326cb23661e62009d024a11831e1f85e76f3024ac460206001600160a01b03851693a3613e4e565b865f526002602052613cb36112518260405f20612ae3565b6206978064ffffffffff855116046206978064ffffffffff604084015116041115613ce2575b50600101613c49565b60019196613d198267ffffffffffffffff6020613d0f82613d1f97511665ffffffffffff8a511690612694565b92015116906126bf565b90612514565b9590613cd9565b82613c49565b6060830192608065ffffffffffff85511693019265ffffffffffff845116119081613d9f575b50613d67575b5065ffffffffffff9150511690565b5f525f60205263ffffffff600460405f200154169162278d0083018093116105fa5765ffffffffffff92421015613d58579050511690565b905064ffffffffff815116428111918215613dbd575b50505f613d52565b6080015165ffffffffffff161515915081613ddb575b505f80613db5565b905062093a8081018091116105fa574211155f613dd3565b8115612efa5760406001600160a01b037f047e0fca85c34e245bafdc72ff80c33f2bc60cf5797cdbf2054dd286b291fe45921692835f52600a602052815f20613e3d828254612514565b9055815190815260026020820152a2565b8115612efa5760406001600160a01b037f047e0fca85c34e245bafdc72ff80c33f2bc60cf5797cdbf2054dd286b291fe45921692835f52600a602052815f20613e98828254612514565b9055815190815260016020820152a2565b909262278d0090049162278d0063ffffffff6040840151160493838514613f635760208101946001600160581b038651168252600181018091116105fa578411613f21575b5062278d0083029280840462278d0014901517156105fa576001600160581b03926001613f1b9284613880565b51169052565b5f1984018481116105fa5762278d0081029080820462278d0014901517156105fa57613f509060018486613880565b6001600160581b0383511690525f613eee565b505050505056",
}

// MarketTerms is an auto generated Go binding around an Ethereum contract.
type MarketTerms struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MarketTerms) GetABI() abi.ABI {
	return c.abi
}

// NewMarketTerms creates a new instance of MarketTerms.
func NewMarketTerms() *MarketTerms {
	parsed, err := MarketTermsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MarketTerms{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MarketTerms) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address,address,address,uint16,uint64) s) returns()
func (marketTerms *MarketTerms) PackConstructor(s Setup) []byte {
	enc, err := marketTerms.abi.Pack("", s)
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
func (marketTerms *MarketTerms) PackBURN() []byte {
	enc, err := marketTerms.abi.Pack("BURN")
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
func (marketTerms *MarketTerms) TryPackBURN() ([]byte, error) {
	return marketTerms.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (marketTerms *MarketTerms) UnpackBURN(data []byte) (common.Address, error) {
	out, err := marketTerms.abi.Unpack("BURN", data)
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
func (marketTerms *MarketTerms) PackHOLD() []byte {
	enc, err := marketTerms.abi.Pack("HOLD")
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
func (marketTerms *MarketTerms) TryPackHOLD() ([]byte, error) {
	return marketTerms.abi.Pack("HOLD")
}

// UnpackHOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0886f97.
//
// Solidity: function HOLD() view returns(uint256)
func (marketTerms *MarketTerms) UnpackHOLD(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("HOLD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (marketTerms *MarketTerms) PackMAXPAUSE() []byte {
	enc, err := marketTerms.abi.Pack("MAX_PAUSE")
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
func (marketTerms *MarketTerms) TryPackMAXPAUSE() ([]byte, error) {
	return marketTerms.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (marketTerms *MarketTerms) UnpackMAXPAUSE(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("MAX_PAUSE", data)
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
func (marketTerms *MarketTerms) PackRENEWAHEAD() []byte {
	enc, err := marketTerms.abi.Pack("RENEW_AHEAD")
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
func (marketTerms *MarketTerms) TryPackRENEWAHEAD() ([]byte, error) {
	return marketTerms.abi.Pack("RENEW_AHEAD")
}

// UnpackRENEWAHEAD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97dac865.
//
// Solidity: function RENEW_AHEAD() view returns(uint256)
func (marketTerms *MarketTerms) UnpackRENEWAHEAD(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("RENEW_AHEAD", data)
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
func (marketTerms *MarketTerms) PackRENEWGRACE() []byte {
	enc, err := marketTerms.abi.Pack("RENEW_GRACE")
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
func (marketTerms *MarketTerms) TryPackRENEWGRACE() ([]byte, error) {
	return marketTerms.abi.Pack("RENEW_GRACE")
}

// UnpackRENEWGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17a27c02.
//
// Solidity: function RENEW_GRACE() view returns(uint256)
func (marketTerms *MarketTerms) UnpackRENEWGRACE(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("RENEW_GRACE", data)
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
func (marketTerms *MarketTerms) PackTHAW() []byte {
	enc, err := marketTerms.abi.Pack("THAW")
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
func (marketTerms *MarketTerms) TryPackTHAW() ([]byte, error) {
	return marketTerms.abi.Pack("THAW")
}

// UnpackTHAW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48a44b4f.
//
// Solidity: function THAW() view returns(uint256)
func (marketTerms *MarketTerms) UnpackTHAW(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("THAW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcceptTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe567218.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptTransfer(bytes32 id) returns()
func (marketTerms *MarketTerms) PackAcceptTransfer(id [32]byte) []byte {
	enc, err := marketTerms.abi.Pack("acceptTransfer", id)
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
func (marketTerms *MarketTerms) TryPackAcceptTransfer(id [32]byte) ([]byte, error) {
	return marketTerms.abi.Pack("acceptTransfer", id)
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x036c6770.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(bytes32 id, (address,uint16)[] payouts) pure returns(bytes32)
func (marketTerms *MarketTerms) PackAccountOf(id [32]byte, payouts []Payout) []byte {
	enc, err := marketTerms.abi.Pack("accountOf", id, payouts)
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
func (marketTerms *MarketTerms) TryPackAccountOf(id [32]byte, payouts []Payout) ([]byte, error) {
	return marketTerms.abi.Pack("accountOf", id, payouts)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x036c6770.
//
// Solidity: function accountOf(bytes32 id, (address,uint16)[] payouts) pure returns(bytes32)
func (marketTerms *MarketTerms) UnpackAccountOf(data []byte) ([32]byte, error) {
	out, err := marketTerms.abi.Unpack("accountOf", data)
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
func (marketTerms *MarketTerms) PackAddDeposit(id [32]byte, amount uint64) []byte {
	enc, err := marketTerms.abi.Pack("addDeposit", id, amount)
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
func (marketTerms *MarketTerms) TryPackAddDeposit(id [32]byte, amount uint64) ([]byte, error) {
	return marketTerms.abi.Pack("addDeposit", id, amount)
}

// PackAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf851a440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admin() view returns(address)
func (marketTerms *MarketTerms) PackAdmin() []byte {
	enc, err := marketTerms.abi.Pack("admin")
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
func (marketTerms *MarketTerms) TryPackAdmin() ([]byte, error) {
	return marketTerms.abi.Pack("admin")
}

// UnpackAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf851a440.
//
// Solidity: function admin() view returns(address)
func (marketTerms *MarketTerms) UnpackAdmin(data []byte) (common.Address, error) {
	out, err := marketTerms.abi.Unpack("admin", data)
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
func (marketTerms *MarketTerms) PackAgreeToRenew(id [32]byte, cap uint64) []byte {
	enc, err := marketTerms.abi.Pack("agreeToRenew", id, cap)
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
func (marketTerms *MarketTerms) TryPackAgreeToRenew(id [32]byte, cap uint64) ([]byte, error) {
	return marketTerms.abi.Pack("agreeToRenew", id, cap)
}

// PackBalances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27e235e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balances(address owner) view returns(uint256)
func (marketTerms *MarketTerms) PackBalances(owner common.Address) []byte {
	enc, err := marketTerms.abi.Pack("balances", owner)
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
func (marketTerms *MarketTerms) TryPackBalances(owner common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("balances", owner)
}

// UnpackBalances is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27e235e3.
//
// Solidity: function balances(address owner) view returns(uint256)
func (marketTerms *MarketTerms) UnpackBalances(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("balances", data)
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
func (marketTerms *MarketTerms) PackCancelThaw(id [32]byte) []byte {
	enc, err := marketTerms.abi.Pack("cancelThaw", id)
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
func (marketTerms *MarketTerms) TryPackCancelThaw(id [32]byte) ([]byte, error) {
	return marketTerms.abi.Pack("cancelThaw", id)
}

// PackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x317484fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimed(bytes32 account, uint256 group) view returns(uint256)
func (marketTerms *MarketTerms) PackClaimed(account [32]byte, group *big.Int) []byte {
	enc, err := marketTerms.abi.Pack("claimed", account, group)
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
func (marketTerms *MarketTerms) TryPackClaimed(account [32]byte, group *big.Int) ([]byte, error) {
	return marketTerms.abi.Pack("claimed", account, group)
}

// UnpackClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x317484fe.
//
// Solidity: function claimed(bytes32 account, uint256 group) view returns(uint256)
func (marketTerms *MarketTerms) UnpackClaimed(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("claimed", data)
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
func (marketTerms *MarketTerms) PackCollect(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketTerms.abi.Pack("collect", id, subscriber)
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
func (marketTerms *MarketTerms) TryPackCollect(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("collect", id, subscriber)
}

// PackCompensate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb58e9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compensate(bytes32 id, uint256 amount, address reporter, uint256 reward) returns()
func (marketTerms *MarketTerms) PackCompensate(id [32]byte, amount *big.Int, reporter common.Address, reward *big.Int) []byte {
	enc, err := marketTerms.abi.Pack("compensate", id, amount, reporter, reward)
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
func (marketTerms *MarketTerms) TryPackCompensate(id [32]byte, amount *big.Int, reporter common.Address, reward *big.Int) ([]byte, error) {
	return marketTerms.abi.Pack("compensate", id, amount, reporter, reward)
}

// PackCompensation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa529fd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compensation(bytes32 id, uint256 number) view returns((uint64,uint64,uint40))
func (marketTerms *MarketTerms) PackCompensation(id [32]byte, number *big.Int) []byte {
	enc, err := marketTerms.abi.Pack("compensation", id, number)
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
func (marketTerms *MarketTerms) TryPackCompensation(id [32]byte, number *big.Int) ([]byte, error) {
	return marketTerms.abi.Pack("compensation", id, number)
}

// UnpackCompensation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa529fd0.
//
// Solidity: function compensation(bytes32 id, uint256 number) view returns((uint64,uint64,uint40))
func (marketTerms *MarketTerms) UnpackCompensation(data []byte) (Compensation, error) {
	out, err := marketTerms.abi.Unpack("compensation", data)
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
func (marketTerms *MarketTerms) PackDataset(id [32]byte) []byte {
	enc, err := marketTerms.abi.Pack("dataset", id)
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
func (marketTerms *MarketTerms) TryPackDataset(id [32]byte) ([]byte, error) {
	return marketTerms.abi.Pack("dataset", id)
}

// UnpackDataset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd768add7.
//
// Solidity: function dataset(bytes32 id) view returns(((uint88,uint48,uint32,uint16,uint48,bool,bool,uint8),address,uint56,uint24,uint16,bytes32,(uint88,uint88,uint8,uint32,bool),(uint32,uint32,uint32,uint56,uint40)))
func (marketTerms *MarketTerms) UnpackDataset(data []byte) (Dataset, error) {
	out, err := marketTerms.abi.Unpack("dataset", data)
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
func (marketTerms *MarketTerms) PackDisputes() []byte {
	enc, err := marketTerms.abi.Pack("disputes")
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
func (marketTerms *MarketTerms) TryPackDisputes() ([]byte, error) {
	return marketTerms.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (marketTerms *MarketTerms) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := marketTerms.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEndsIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21be9584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endsIn(bytes32 id, bool both, uint256 epoch) view returns((uint48,uint72) e)
func (marketTerms *MarketTerms) PackEndsIn(id [32]byte, both bool, epoch *big.Int) []byte {
	enc, err := marketTerms.abi.Pack("endsIn", id, both, epoch)
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
func (marketTerms *MarketTerms) TryPackEndsIn(id [32]byte, both bool, epoch *big.Int) ([]byte, error) {
	return marketTerms.abi.Pack("endsIn", id, both, epoch)
}

// UnpackEndsIn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21be9584.
//
// Solidity: function endsIn(bytes32 id, bool both, uint256 epoch) view returns((uint48,uint72) e)
func (marketTerms *MarketTerms) UnpackEndsIn(data []byte) (Ends, error) {
	out, err := marketTerms.abi.Unpack("endsIn", data)
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
func (marketTerms *MarketTerms) PackFee() []byte {
	enc, err := marketTerms.abi.Pack("fee")
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
func (marketTerms *MarketTerms) TryPackFee() ([]byte, error) {
	return marketTerms.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (marketTerms *MarketTerms) UnpackFee(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (marketTerms *MarketTerms) PackGuardian() []byte {
	enc, err := marketTerms.abi.Pack("guardian")
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
func (marketTerms *MarketTerms) TryPackGuardian() ([]byte, error) {
	return marketTerms.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (marketTerms *MarketTerms) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := marketTerms.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLegacy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f3f0d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function legacy() view returns(address)
func (marketTerms *MarketTerms) PackLegacy() []byte {
	enc, err := marketTerms.abi.Pack("legacy")
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
func (marketTerms *MarketTerms) TryPackLegacy() ([]byte, error) {
	return marketTerms.abi.Pack("legacy")
}

// UnpackLegacy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f3f0d2.
//
// Solidity: function legacy() view returns(address)
func (marketTerms *MarketTerms) UnpackLegacy(data []byte) (common.Address, error) {
	out, err := marketTerms.abi.Unpack("legacy", data)
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
func (marketTerms *MarketTerms) PackManifestAt(id [32]byte, revision *big.Int) []byte {
	enc, err := marketTerms.abi.Pack("manifestAt", id, revision)
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
func (marketTerms *MarketTerms) TryPackManifestAt(id [32]byte, revision *big.Int) ([]byte, error) {
	return marketTerms.abi.Pack("manifestAt", id, revision)
}

// UnpackManifestAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dc1bcc5.
//
// Solidity: function manifestAt(bytes32 id, uint256 revision) view returns(bytes32)
func (marketTerms *MarketTerms) UnpackManifestAt(data []byte) ([32]byte, error) {
	out, err := marketTerms.abi.Unpack("manifestAt", data)
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
func (marketTerms *MarketTerms) PackMinDeposit() []byte {
	enc, err := marketTerms.abi.Pack("minDeposit")
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
func (marketTerms *MarketTerms) TryPackMinDeposit() ([]byte, error) {
	return marketTerms.abi.Pack("minDeposit")
}

// UnpackMinDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41b3d185.
//
// Solidity: function minDeposit() view returns(uint64)
func (marketTerms *MarketTerms) UnpackMinDeposit(data []byte) (uint64, error) {
	out, err := marketTerms.abi.Unpack("minDeposit", data)
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
func (marketTerms *MarketTerms) PackNameSuccessor(id [32]byte, market common.Address) []byte {
	enc, err := marketTerms.abi.Pack("nameSuccessor", id, market)
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
func (marketTerms *MarketTerms) TryPackNameSuccessor(id [32]byte, market common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("nameSuccessor", id, market)
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (marketTerms *MarketTerms) PackNodes() []byte {
	enc, err := marketTerms.abi.Pack("nodes")
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
func (marketTerms *MarketTerms) TryPackNodes() ([]byte, error) {
	return marketTerms.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (marketTerms *MarketTerms) UnpackNodes(data []byte) (common.Address, error) {
	out, err := marketTerms.abi.Unpack("nodes", data)
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
func (marketTerms *MarketTerms) PackOfferTransfer(id [32]byte, to common.Address) []byte {
	enc, err := marketTerms.abi.Pack("offerTransfer", id, to)
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
func (marketTerms *MarketTerms) TryPackOfferTransfer(id [32]byte, to common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("offerTransfer", id, to)
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(uint64 duration) returns()
func (marketTerms *MarketTerms) PackPause(duration uint64) []byte {
	enc, err := marketTerms.abi.Pack("pause", duration)
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
func (marketTerms *MarketTerms) TryPackPause(duration uint64) ([]byte, error) {
	return marketTerms.abi.Pack("pause", duration)
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil() view returns(uint40)
func (marketTerms *MarketTerms) PackPausedUntil() []byte {
	enc, err := marketTerms.abi.Pack("pausedUntil")
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
func (marketTerms *MarketTerms) TryPackPausedUntil() ([]byte, error) {
	return marketTerms.abi.Pack("pausedUntil")
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda748b10.
//
// Solidity: function pausedUntil() view returns(uint40)
func (marketTerms *MarketTerms) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("pausedUntil", data)
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
func (marketTerms *MarketTerms) PackPriceFor(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketTerms.abi.Pack("priceFor", id, subscriber)
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
func (marketTerms *MarketTerms) TryPackPriceFor(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("priceFor", id, subscriber)
}

// UnpackPriceFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfa62007.
//
// Solidity: function priceFor(bytes32 id, address subscriber) view returns(uint256)
func (marketTerms *MarketTerms) UnpackPriceFor(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("priceFor", data)
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
func (marketTerms *MarketTerms) PackRefundable(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketTerms.abi.Pack("refundable", id, subscriber)
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
func (marketTerms *MarketTerms) TryPackRefundable(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("refundable", id, subscriber)
}

// UnpackRefundable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2dfe8a6d.
//
// Solidity: function refundable(bytes32 id, address subscriber) view returns(uint256)
func (marketTerms *MarketTerms) UnpackRefundable(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("refundable", data)
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
func (marketTerms *MarketTerms) PackRenewable(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketTerms.abi.Pack("renewable", id, subscriber)
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
func (marketTerms *MarketTerms) TryPackRenewable(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("renewable", id, subscriber)
}

// UnpackRenewable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c2a4743.
//
// Solidity: function renewable(bytes32 id, address subscriber) view returns(uint8)
func (marketTerms *MarketTerms) UnpackRenewable(data []byte) (uint8, error) {
	out, err := marketTerms.abi.Unpack("renewable", data)
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
func (marketTerms *MarketTerms) PackRevenueOf(account [32]byte) []byte {
	enc, err := marketTerms.abi.Pack("revenueOf", account)
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
func (marketTerms *MarketTerms) TryPackRevenueOf(account [32]byte) ([]byte, error) {
	return marketTerms.abi.Pack("revenueOf", account)
}

// UnpackRevenueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26fe1d31.
//
// Solidity: function revenueOf(bytes32 account) view returns((uint88,uint88,uint64,bool))
func (marketTerms *MarketTerms) UnpackRevenueOf(data []byte) (List, error) {
	out, err := marketTerms.abi.Unpack("revenueOf", data)
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
func (marketTerms *MarketTerms) PackSetActive(id [32]byte, active bool) []byte {
	enc, err := marketTerms.abi.Pack("setActive", id, active)
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
func (marketTerms *MarketTerms) TryPackSetActive(id [32]byte, active bool) ([]byte, error) {
	return marketTerms.abi.Pack("setActive", id, active)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address to) returns()
func (marketTerms *MarketTerms) PackSetGuardian(to common.Address) []byte {
	enc, err := marketTerms.abi.Pack("setGuardian", to)
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
func (marketTerms *MarketTerms) TryPackSetGuardian(to common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("setGuardian", to)
}

// PackSetPayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb05a3a09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayouts(bytes32 id, (address,uint16)[] payouts) returns()
func (marketTerms *MarketTerms) PackSetPayouts(id [32]byte, payouts []Payout) []byte {
	enc, err := marketTerms.abi.Pack("setPayouts", id, payouts)
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
func (marketTerms *MarketTerms) TryPackSetPayouts(id [32]byte, payouts []Payout) ([]byte, error) {
	return marketTerms.abi.Pack("setPayouts", id, payouts)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf6d7a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(bytes32 id, uint64 price) returns()
func (marketTerms *MarketTerms) PackSetPrice(id [32]byte, price uint64) []byte {
	enc, err := marketTerms.abi.Pack("setPrice", id, price)
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
func (marketTerms *MarketTerms) TryPackSetPrice(id [32]byte, price uint64) ([]byte, error) {
	return marketTerms.abi.Pack("setPrice", id, price)
}

// PackSetTrial is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75d94be2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTrial(bytes32 id, uint32 length, uint32 rows) returns()
func (marketTerms *MarketTerms) PackSetTrial(id [32]byte, length uint32, rows uint32) []byte {
	enc, err := marketTerms.abi.Pack("setTrial", id, length, rows)
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
func (marketTerms *MarketTerms) TryPackSetTrial(id [32]byte, length uint32, rows uint32) ([]byte, error) {
	return marketTerms.abi.Pack("setTrial", id, length, rows)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70cdafb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(bytes32 id, uint16 basisPoints, address reporter, uint256 reward) returns(uint256 amount)
func (marketTerms *MarketTerms) PackSlash(id [32]byte, basisPoints uint16, reporter common.Address, reward *big.Int) []byte {
	enc, err := marketTerms.abi.Pack("slash", id, basisPoints, reporter, reward)
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
func (marketTerms *MarketTerms) TryPackSlash(id [32]byte, basisPoints uint16, reporter common.Address, reward *big.Int) ([]byte, error) {
	return marketTerms.abi.Pack("slash", id, basisPoints, reporter, reward)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70cdafb0.
//
// Solidity: function slash(bytes32 id, uint16 basisPoints, address reporter, uint256 reward) returns(uint256 amount)
func (marketTerms *MarketTerms) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := marketTerms.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668f0c16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscription(bytes32 id, address subscriber) view returns((uint40,uint40,uint48,uint48,uint48,uint8))
func (marketTerms *MarketTerms) PackSubscription(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketTerms.abi.Pack("subscription", id, subscriber)
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
func (marketTerms *MarketTerms) TryPackSubscription(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketTerms.abi.Pack("subscription", id, subscriber)
}

// UnpackSubscription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668f0c16.
//
// Solidity: function subscription(bytes32 id, address subscriber) view returns((uint40,uint40,uint48,uint48,uint48,uint8))
func (marketTerms *MarketTerms) UnpackSubscription(data []byte) (Subscription, error) {
	out, err := marketTerms.abi.Unpack("subscription", data)
	if err != nil {
		return *new(Subscription), err
	}
	out0 := *abi.ConvertType(out[0], new(Subscription)).(*Subscription)
	return out0, nil
}

// PackThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab54d36e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thaw(bytes32 id, uint64 amount) returns()
func (marketTerms *MarketTerms) PackThaw(id [32]byte, amount uint64) []byte {
	enc, err := marketTerms.abi.Pack("thaw", id, amount)
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
func (marketTerms *MarketTerms) TryPackThaw(id [32]byte, amount uint64) ([]byte, error) {
	return marketTerms.abi.Pack("thaw", id, amount)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (marketTerms *MarketTerms) PackToken() []byte {
	enc, err := marketTerms.abi.Pack("token")
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
func (marketTerms *MarketTerms) TryPackToken() ([]byte, error) {
	return marketTerms.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (marketTerms *MarketTerms) UnpackToken(data []byte) (common.Address, error) {
	out, err := marketTerms.abi.Unpack("token", data)
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
func (marketTerms *MarketTerms) PackTreasury() []byte {
	enc, err := marketTerms.abi.Pack("treasury")
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
func (marketTerms *MarketTerms) TryPackTreasury() ([]byte, error) {
	return marketTerms.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (marketTerms *MarketTerms) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := marketTerms.abi.Unpack("treasury", data)
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
func (marketTerms *MarketTerms) PackUnpause() []byte {
	enc, err := marketTerms.abi.Pack("unpause")
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
func (marketTerms *MarketTerms) TryPackUnpause() ([]byte, error) {
	return marketTerms.abi.Pack("unpause")
}

// PackWithdrawDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e06bc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawDeposit(bytes32 id) returns()
func (marketTerms *MarketTerms) PackWithdrawDeposit(id [32]byte) []byte {
	enc, err := marketTerms.abi.Pack("withdrawDeposit", id)
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
func (marketTerms *MarketTerms) TryPackWithdrawDeposit(id [32]byte) ([]byte, error) {
	return marketTerms.abi.Pack("withdrawDeposit", id)
}

// MarketTermsActiveChanged represents a ActiveChanged event raised by the MarketTerms contract.
type MarketTermsActiveChanged struct {
	Id     [32]byte
	Active bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketTermsActiveChangedEventName = "ActiveChanged"

// ContractEventName returns the user-defined event name.
func (MarketTermsActiveChanged) ContractEventName() string {
	return MarketTermsActiveChangedEventName
}

// UnpackActiveChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActiveChanged(bytes32 indexed id, bool active)
func (marketTerms *MarketTerms) UnpackActiveChangedEvent(log *types.Log) (*MarketTermsActiveChanged, error) {
	event := "ActiveChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsActiveChanged)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsCompensated represents a Compensated event raised by the MarketTerms contract.
type MarketTermsCompensated struct {
	Id         [32]byte
	Subscriber common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketTermsCompensatedEventName = "Compensated"

// ContractEventName returns the user-defined event name.
func (MarketTermsCompensated) ContractEventName() string {
	return MarketTermsCompensatedEventName
}

// UnpackCompensatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Compensated(bytes32 indexed id, address indexed subscriber, uint256 amount)
func (marketTerms *MarketTerms) UnpackCompensatedEvent(log *types.Log) (*MarketTermsCompensated, error) {
	event := "Compensated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsCompensated)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsCredited represents a Credited event raised by the MarketTerms contract.
type MarketTermsCredited struct {
	Owner  common.Address
	Amount *big.Int
	Kind   uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketTermsCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (MarketTermsCredited) ContractEventName() string {
	return MarketTermsCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed owner, uint256 amount, uint8 kind)
func (marketTerms *MarketTerms) UnpackCreditedEvent(log *types.Log) (*MarketTermsCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsCredited)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsDebited represents a Debited event raised by the MarketTerms contract.
type MarketTermsDebited struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketTermsDebitedEventName = "Debited"

// ContractEventName returns the user-defined event name.
func (MarketTermsDebited) ContractEventName() string {
	return MarketTermsDebitedEventName
}

// UnpackDebitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Debited(address indexed owner, uint256 amount)
func (marketTerms *MarketTerms) UnpackDebitedEvent(log *types.Log) (*MarketTermsDebited, error) {
	event := "Debited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsDebited)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsDepositAdded represents a DepositAdded event raised by the MarketTerms contract.
type MarketTermsDepositAdded struct {
	Id     [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketTermsDepositAddedEventName = "DepositAdded"

// ContractEventName returns the user-defined event name.
func (MarketTermsDepositAdded) ContractEventName() string {
	return MarketTermsDepositAddedEventName
}

// UnpackDepositAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositAdded(bytes32 indexed id, uint256 amount)
func (marketTerms *MarketTerms) UnpackDepositAddedEvent(log *types.Log) (*MarketTermsDepositAdded, error) {
	event := "DepositAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsDepositAdded)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsDepositWithdrawn represents a DepositWithdrawn event raised by the MarketTerms contract.
type MarketTermsDepositWithdrawn struct {
	Id     [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketTermsDepositWithdrawnEventName = "DepositWithdrawn"

// ContractEventName returns the user-defined event name.
func (MarketTermsDepositWithdrawn) ContractEventName() string {
	return MarketTermsDepositWithdrawnEventName
}

// UnpackDepositWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositWithdrawn(bytes32 indexed id, uint256 amount)
func (marketTerms *MarketTerms) UnpackDepositWithdrawnEvent(log *types.Log) (*MarketTermsDepositWithdrawn, error) {
	event := "DepositWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsDepositWithdrawn)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsDistributed represents a Distributed event raised by the MarketTerms contract.
type MarketTermsDistributed struct {
	Id            [32]byte
	ToSubscribers *big.Int
	Rate          *big.Int
	ToReporter    *big.Int
	Burned        *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const MarketTermsDistributedEventName = "Distributed"

// ContractEventName returns the user-defined event name.
func (MarketTermsDistributed) ContractEventName() string {
	return MarketTermsDistributedEventName
}

// UnpackDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Distributed(bytes32 indexed id, uint256 toSubscribers, uint256 rate, uint256 toReporter, uint256 burned)
func (marketTerms *MarketTerms) UnpackDistributedEvent(log *types.Log) (*MarketTermsDistributed, error) {
	event := "Distributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsDistributed)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsGuardianChanged represents a GuardianChanged event raised by the MarketTerms contract.
type MarketTermsGuardianChanged struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketTermsGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (MarketTermsGuardianChanged) ContractEventName() string {
	return MarketTermsGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address guardian)
func (marketTerms *MarketTerms) UnpackGuardianChangedEvent(log *types.Log) (*MarketTermsGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsGuardianChanged)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsPaused represents a Paused event raised by the MarketTerms contract.
type MarketTermsPaused struct {
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketTermsPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (MarketTermsPaused) ContractEventName() string {
	return MarketTermsPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(uint64 until)
func (marketTerms *MarketTerms) UnpackPausedEvent(log *types.Log) (*MarketTermsPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsPaused)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsPayoutsChanged represents a PayoutsChanged event raised by the MarketTerms contract.
type MarketTermsPayoutsChanged struct {
	Id      [32]byte
	Payouts []Payout
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketTermsPayoutsChangedEventName = "PayoutsChanged"

// ContractEventName returns the user-defined event name.
func (MarketTermsPayoutsChanged) ContractEventName() string {
	return MarketTermsPayoutsChangedEventName
}

// UnpackPayoutsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutsChanged(bytes32 indexed id, (address,uint16)[] payouts)
func (marketTerms *MarketTerms) UnpackPayoutsChangedEvent(log *types.Log) (*MarketTermsPayoutsChanged, error) {
	event := "PayoutsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsPayoutsChanged)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsPriceChanged represents a PriceChanged event raised by the MarketTerms contract.
type MarketTermsPriceChanged struct {
	Id    [32]byte
	Price uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketTermsPriceChangedEventName = "PriceChanged"

// ContractEventName returns the user-defined event name.
func (MarketTermsPriceChanged) ContractEventName() string {
	return MarketTermsPriceChangedEventName
}

// UnpackPriceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceChanged(bytes32 indexed id, uint64 price)
func (marketTerms *MarketTerms) UnpackPriceChangedEvent(log *types.Log) (*MarketTermsPriceChanged, error) {
	event := "PriceChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsPriceChanged)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsRenewalAgreed represents a RenewalAgreed event raised by the MarketTerms contract.
type MarketTermsRenewalAgreed struct {
	Id         [32]byte
	Subscriber common.Address
	Cap        uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketTermsRenewalAgreedEventName = "RenewalAgreed"

// ContractEventName returns the user-defined event name.
func (MarketTermsRenewalAgreed) ContractEventName() string {
	return MarketTermsRenewalAgreedEventName
}

// UnpackRenewalAgreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RenewalAgreed(bytes32 indexed id, address indexed subscriber, uint64 cap)
func (marketTerms *MarketTerms) UnpackRenewalAgreedEvent(log *types.Log) (*MarketTermsRenewalAgreed, error) {
	event := "RenewalAgreed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsRenewalAgreed)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsSlashed represents a Slashed event raised by the MarketTerms contract.
type MarketTermsSlashed struct {
	Id          [32]byte
	Amount      *big.Int
	BasisPoints uint16
	Raw         *types.Log // Blockchain specific contextual infos
}

const MarketTermsSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (MarketTermsSlashed) ContractEventName() string {
	return MarketTermsSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(bytes32 indexed id, uint256 amount, uint16 basisPoints)
func (marketTerms *MarketTerms) UnpackSlashedEvent(log *types.Log) (*MarketTermsSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsSlashed)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsSuccessorNamed represents a SuccessorNamed event raised by the MarketTerms contract.
type MarketTermsSuccessorNamed struct {
	Id     [32]byte
	Market common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketTermsSuccessorNamedEventName = "SuccessorNamed"

// ContractEventName returns the user-defined event name.
func (MarketTermsSuccessorNamed) ContractEventName() string {
	return MarketTermsSuccessorNamedEventName
}

// UnpackSuccessorNamedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SuccessorNamed(bytes32 indexed id, address market)
func (marketTerms *MarketTerms) UnpackSuccessorNamedEvent(log *types.Log) (*MarketTermsSuccessorNamed, error) {
	event := "SuccessorNamed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsSuccessorNamed)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsThawCancelled represents a ThawCancelled event raised by the MarketTerms contract.
type MarketTermsThawCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const MarketTermsThawCancelledEventName = "ThawCancelled"

// ContractEventName returns the user-defined event name.
func (MarketTermsThawCancelled) ContractEventName() string {
	return MarketTermsThawCancelledEventName
}

// UnpackThawCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThawCancelled(bytes32 indexed id)
func (marketTerms *MarketTerms) UnpackThawCancelledEvent(log *types.Log) (*MarketTermsThawCancelled, error) {
	event := "ThawCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsThawCancelled)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsThawStarted represents a ThawStarted event raised by the MarketTerms contract.
type MarketTermsThawStarted struct {
	Id     [32]byte
	Amount uint64
	Until  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketTermsThawStartedEventName = "ThawStarted"

// ContractEventName returns the user-defined event name.
func (MarketTermsThawStarted) ContractEventName() string {
	return MarketTermsThawStartedEventName
}

// UnpackThawStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThawStarted(bytes32 indexed id, uint64 amount, uint64 until)
func (marketTerms *MarketTerms) UnpackThawStartedEvent(log *types.Log) (*MarketTermsThawStarted, error) {
	event := "ThawStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsThawStarted)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsTransferOffered represents a TransferOffered event raised by the MarketTerms contract.
type MarketTermsTransferOffered struct {
	Id  [32]byte
	To  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const MarketTermsTransferOfferedEventName = "TransferOffered"

// ContractEventName returns the user-defined event name.
func (MarketTermsTransferOffered) ContractEventName() string {
	return MarketTermsTransferOfferedEventName
}

// UnpackTransferOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferOffered(bytes32 indexed id, address indexed to)
func (marketTerms *MarketTerms) UnpackTransferOfferedEvent(log *types.Log) (*MarketTermsTransferOffered, error) {
	event := "TransferOffered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsTransferOffered)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsTransferred represents a Transferred event raised by the MarketTerms contract.
type MarketTermsTransferred struct {
	Id   [32]byte
	From common.Address
	To   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const MarketTermsTransferredEventName = "Transferred"

// ContractEventName returns the user-defined event name.
func (MarketTermsTransferred) ContractEventName() string {
	return MarketTermsTransferredEventName
}

// UnpackTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transferred(bytes32 indexed id, address indexed from, address indexed to)
func (marketTerms *MarketTerms) UnpackTransferredEvent(log *types.Log) (*MarketTermsTransferred, error) {
	event := "Transferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsTransferred)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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

// MarketTermsTrialChanged represents a TrialChanged event raised by the MarketTerms contract.
type MarketTermsTrialChanged struct {
	Id     [32]byte
	Length uint32
	Rows   uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketTermsTrialChangedEventName = "TrialChanged"

// ContractEventName returns the user-defined event name.
func (MarketTermsTrialChanged) ContractEventName() string {
	return MarketTermsTrialChangedEventName
}

// UnpackTrialChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrialChanged(bytes32 indexed id, uint32 length, uint32 rows)
func (marketTerms *MarketTerms) UnpackTrialChangedEvent(log *types.Log) (*MarketTermsTrialChanged, error) {
	event := "TrialChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketTerms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketTermsTrialChanged)
	if len(log.Data) > 0 {
		if err := marketTerms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketTerms.abi.Events[event].Inputs {
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
func (marketTerms *MarketTerms) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["BadDeposit"].ID.Bytes()[:4]) {
		return marketTerms.UnpackBadDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["BadFee"].ID.Bytes()[:4]) {
		return marketTerms.UnpackBadFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["BadPayouts"].ID.Bytes()[:4]) {
		return marketTerms.UnpackBadPayoutsError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["BadPrice"].ID.Bytes()[:4]) {
		return marketTerms.UnpackBadPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["BadShare"].ID.Bytes()[:4]) {
		return marketTerms.UnpackBadShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["Inactive"].ID.Bytes()[:4]) {
		return marketTerms.UnpackInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["IsPaused"].ID.Bytes()[:4]) {
		return marketTerms.UnpackIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return marketTerms.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["NotOffered"].ID.Bytes()[:4]) {
		return marketTerms.UnpackNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return marketTerms.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["NotThawed"].ID.Bytes()[:4]) {
		return marketTerms.UnpackNotThawedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return marketTerms.UnpackNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["PausedLately"].ID.Bytes()[:4]) {
		return marketTerms.UnpackPausedLatelyError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return marketTerms.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return marketTerms.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["StillChallenged"].ID.Bytes()[:4]) {
		return marketTerms.UnpackStillChallengedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["StillSubscribed"].ID.Bytes()[:4]) {
		return marketTerms.UnpackStillSubscribedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["UnknownDataset"].ID.Bytes()[:4]) {
		return marketTerms.UnpackUnknownDatasetError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["WrongAmount"].ID.Bytes()[:4]) {
		return marketTerms.UnpackWrongAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketTerms.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return marketTerms.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MarketTermsBadDeposit represents a BadDeposit error raised by the MarketTerms contract.
type MarketTermsBadDeposit struct {
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDeposit(uint256 least)
func MarketTermsBadDepositErrorID() common.Hash {
	return common.HexToHash("0xe47f6244a7eee3c70ee5296a0ba354bd84d6b19be87cf75f041c225f94857bd2")
}

// UnpackBadDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDeposit(uint256 least)
func (marketTerms *MarketTerms) UnpackBadDepositError(raw []byte) (*MarketTermsBadDeposit, error) {
	out := new(MarketTermsBadDeposit)
	if err := marketTerms.abi.UnpackIntoInterface(out, "BadDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsBadFee represents a BadFee error raised by the MarketTerms contract.
type MarketTermsBadFee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFee()
func MarketTermsBadFeeErrorID() common.Hash {
	return common.HexToHash("0x917f1a53ab0995667e0a524011bf6b894f5faa124860eefa69a4604d77cf263f")
}

// UnpackBadFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFee()
func (marketTerms *MarketTerms) UnpackBadFeeError(raw []byte) (*MarketTermsBadFee, error) {
	out := new(MarketTermsBadFee)
	if err := marketTerms.abi.UnpackIntoInterface(out, "BadFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsBadPayouts represents a BadPayouts error raised by the MarketTerms contract.
type MarketTermsBadPayouts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayouts()
func MarketTermsBadPayoutsErrorID() common.Hash {
	return common.HexToHash("0x1d310dc9578835229277867f97ea89db15444a90b4228cceb2f5504fbdf85e98")
}

// UnpackBadPayoutsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayouts()
func (marketTerms *MarketTerms) UnpackBadPayoutsError(raw []byte) (*MarketTermsBadPayouts, error) {
	out := new(MarketTermsBadPayouts)
	if err := marketTerms.abi.UnpackIntoInterface(out, "BadPayouts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsBadPrice represents a BadPrice error raised by the MarketTerms contract.
type MarketTermsBadPrice struct {
	Most uint64
	Tick uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrice(uint64 most, uint64 tick)
func MarketTermsBadPriceErrorID() common.Hash {
	return common.HexToHash("0xaeca0ac7623433e347f675ed36bb2f3fd81758b45cbc97771f6eba037ab6f9d7")
}

// UnpackBadPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrice(uint64 most, uint64 tick)
func (marketTerms *MarketTerms) UnpackBadPriceError(raw []byte) (*MarketTermsBadPrice, error) {
	out := new(MarketTermsBadPrice)
	if err := marketTerms.abi.UnpackIntoInterface(out, "BadPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsBadShare represents a BadShare error raised by the MarketTerms contract.
type MarketTermsBadShare struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadShare()
func MarketTermsBadShareErrorID() common.Hash {
	return common.HexToHash("0x11c56c89c680bf4435ab5a9160b55f76bb1f1495dd6cad2e7c6ac482f337c865")
}

// UnpackBadShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadShare()
func (marketTerms *MarketTerms) UnpackBadShareError(raw []byte) (*MarketTermsBadShare, error) {
	out := new(MarketTermsBadShare)
	if err := marketTerms.abi.UnpackIntoInterface(out, "BadShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsInactive represents a Inactive error raised by the MarketTerms contract.
type MarketTermsInactive struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Inactive(bytes32 id)
func MarketTermsInactiveErrorID() common.Hash {
	return common.HexToHash("0xb063ca0d78bee8c7a840e40dfc02db9e9704f1578ecdd127d3cba31dbca719b3")
}

// UnpackInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Inactive(bytes32 id)
func (marketTerms *MarketTerms) UnpackInactiveError(raw []byte) (*MarketTermsInactive, error) {
	out := new(MarketTermsInactive)
	if err := marketTerms.abi.UnpackIntoInterface(out, "Inactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsIsPaused represents a IsPaused error raised by the MarketTerms contract.
type MarketTermsIsPaused struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsPaused(uint64 until)
func MarketTermsIsPausedErrorID() common.Hash {
	return common.HexToHash("0xd75a7fb8282a209680427719c12a81244a7595f18ae0866080083a8c21d922e3")
}

// UnpackIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsPaused(uint64 until)
func (marketTerms *MarketTerms) UnpackIsPausedError(raw []byte) (*MarketTermsIsPaused, error) {
	out := new(MarketTermsIsPaused)
	if err := marketTerms.abi.UnpackIntoInterface(out, "IsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsNotAllowed represents a NotAllowed error raised by the MarketTerms contract.
type MarketTermsNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func MarketTermsNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (marketTerms *MarketTerms) UnpackNotAllowedError(raw []byte) (*MarketTermsNotAllowed, error) {
	out := new(MarketTermsNotAllowed)
	if err := marketTerms.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsNotOffered represents a NotOffered error raised by the MarketTerms contract.
type MarketTermsNotOffered struct {
	Id [32]byte
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOffered(bytes32 id, address to)
func MarketTermsNotOfferedErrorID() common.Hash {
	return common.HexToHash("0xaaf194b76b83db9b60ae25d683e70156e929ecbe6656f342eec9efe64eb140b9")
}

// UnpackNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOffered(bytes32 id, address to)
func (marketTerms *MarketTerms) UnpackNotOfferedError(raw []byte) (*MarketTermsNotOffered, error) {
	out := new(MarketTermsNotOffered)
	if err := marketTerms.abi.UnpackIntoInterface(out, "NotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsNotProvider represents a NotProvider error raised by the MarketTerms contract.
type MarketTermsNotProvider struct {
	Id       [32]byte
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func MarketTermsNotProviderErrorID() common.Hash {
	return common.HexToHash("0x3a5187b5a4f3730867e330078a2c12f14f138078f903b299635d5f28ee5e2f8c")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func (marketTerms *MarketTerms) UnpackNotProviderError(raw []byte) (*MarketTermsNotProvider, error) {
	out := new(MarketTermsNotProvider)
	if err := marketTerms.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsNotThawed represents a NotThawed error raised by the MarketTerms contract.
type MarketTermsNotThawed struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThawed(uint64 until)
func MarketTermsNotThawedErrorID() common.Hash {
	return common.HexToHash("0x8ba8ccb61e0e65c1fe2de21e579abd2c85707a9f9891776d54bd07e88c20c651")
}

// UnpackNotThawedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThawed(uint64 until)
func (marketTerms *MarketTerms) UnpackNotThawedError(raw []byte) (*MarketTermsNotThawed, error) {
	out := new(MarketTermsNotThawed)
	if err := marketTerms.abi.UnpackIntoInterface(out, "NotThawed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsNothingDue represents a NothingDue error raised by the MarketTerms contract.
type MarketTermsNothingDue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue()
func MarketTermsNothingDueErrorID() common.Hash {
	return common.HexToHash("0x86fdb19c22b5459ff505772dc0cccf970e16029c15b56aa5534340b6e2ac90f7")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue()
func (marketTerms *MarketTerms) UnpackNothingDueError(raw []byte) (*MarketTermsNothingDue, error) {
	out := new(MarketTermsNothingDue)
	if err := marketTerms.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsPausedLately represents a PausedLately error raised by the MarketTerms contract.
type MarketTermsPausedLately struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PausedLately(uint256 until)
func MarketTermsPausedLatelyErrorID() common.Hash {
	return common.HexToHash("0x5df48d6f1ca45f1d81ab8ed29ee86ac4b903fdfe5a6f22ab6cda5ea0d2d1e144")
}

// UnpackPausedLatelyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PausedLately(uint256 until)
func (marketTerms *MarketTerms) UnpackPausedLatelyError(raw []byte) (*MarketTermsPausedLately, error) {
	out := new(MarketTermsPausedLately)
	if err := marketTerms.abi.UnpackIntoInterface(out, "PausedLately", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the MarketTerms contract.
type MarketTermsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func MarketTermsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (marketTerms *MarketTerms) UnpackReentrancyGuardReentrantCallError(raw []byte) (*MarketTermsReentrancyGuardReentrantCall, error) {
	out := new(MarketTermsReentrancyGuardReentrantCall)
	if err := marketTerms.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the MarketTerms contract.
type MarketTermsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func MarketTermsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (marketTerms *MarketTerms) UnpackSafeERC20FailedOperationError(raw []byte) (*MarketTermsSafeERC20FailedOperation, error) {
	out := new(MarketTermsSafeERC20FailedOperation)
	if err := marketTerms.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsStillChallenged represents a StillChallenged error raised by the MarketTerms contract.
type MarketTermsStillChallenged struct {
	Open  *big.Int
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillChallenged(uint256 open, uint64 until)
func MarketTermsStillChallengedErrorID() common.Hash {
	return common.HexToHash("0x0a94699163256440b96a970b33a3ff7484263f879bd2d9a8f8f97d28449af229")
}

// UnpackStillChallengedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillChallenged(uint256 open, uint64 until)
func (marketTerms *MarketTerms) UnpackStillChallengedError(raw []byte) (*MarketTermsStillChallenged, error) {
	out := new(MarketTermsStillChallenged)
	if err := marketTerms.abi.UnpackIntoInterface(out, "StillChallenged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsStillSubscribed represents a StillSubscribed error raised by the MarketTerms contract.
type MarketTermsStillSubscribed struct {
	Rate *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillSubscribed(uint256 rate)
func MarketTermsStillSubscribedErrorID() common.Hash {
	return common.HexToHash("0x49a9f8765c9ede2422eef8061c27cb7a408949ec122ee0f255ce2387ce8faf25")
}

// UnpackStillSubscribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillSubscribed(uint256 rate)
func (marketTerms *MarketTerms) UnpackStillSubscribedError(raw []byte) (*MarketTermsStillSubscribed, error) {
	out := new(MarketTermsStillSubscribed)
	if err := marketTerms.abi.UnpackIntoInterface(out, "StillSubscribed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsUnknownDataset represents a UnknownDataset error raised by the MarketTerms contract.
type MarketTermsUnknownDataset struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownDataset(bytes32 id)
func MarketTermsUnknownDatasetErrorID() common.Hash {
	return common.HexToHash("0x3c94bec56bc1266c49e043be972e8684667e27b756b79b02c3a2c97f738ed9d7")
}

// UnpackUnknownDatasetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownDataset(bytes32 id)
func (marketTerms *MarketTerms) UnpackUnknownDatasetError(raw []byte) (*MarketTermsUnknownDataset, error) {
	out := new(MarketTermsUnknownDataset)
	if err := marketTerms.abi.UnpackIntoInterface(out, "UnknownDataset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsWrongAmount represents a WrongAmount error raised by the MarketTerms contract.
type MarketTermsWrongAmount struct {
	Want *big.Int
	Got  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmount(uint256 want, uint256 got)
func MarketTermsWrongAmountErrorID() common.Hash {
	return common.HexToHash("0x312b00334db1ea2e47ca02471f2084ea5861925ada5b716a536b2b60e824c081")
}

// UnpackWrongAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmount(uint256 want, uint256 got)
func (marketTerms *MarketTerms) UnpackWrongAmountError(raw []byte) (*MarketTermsWrongAmount, error) {
	out := new(MarketTermsWrongAmount)
	if err := marketTerms.abi.UnpackIntoInterface(out, "WrongAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsZeroAddress represents a ZeroAddress error raised by the MarketTerms contract.
type MarketTermsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func MarketTermsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (marketTerms *MarketTerms) UnpackZeroAddressError(raw []byte) (*MarketTermsZeroAddress, error) {
	out := new(MarketTermsZeroAddress)
	if err := marketTerms.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
