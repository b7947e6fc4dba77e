// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Disputes} from "../Disputes.sol";
import {EnigmaToken} from "../EnigmaToken.sol";
import {Receipt} from "../Evidence.sol";
import {Setup} from "../MarketBase.sol";
import {Marketplace} from "../Marketplace.sol";
import {MarketTerms} from "../MarketTerms.sol";
import {Nodes} from "../Nodes.sol";
import {Kind, Outcome} from "../Reports.sol";
import {Parameters} from "../Rules.sol";
import {Payout} from "../Types.sol";
import {Test} from "./Test.sol";

/// @title A market with nodes and disputes, one data set and one node
abstract contract CourtTest is Test {
    uint64 internal constant DEPOSIT = 200e8;
    uint64 internal constant STAKE = 100e8;
    uint64 internal constant MIN_STAKE = 50e8;
    bytes32 internal constant MANIFEST = bytes32(uint256(1));
    bytes32 internal constant SALT = "salt";
    bytes32 private constant DOMAIN = keccak256(
        abi.encode(keccak256("EIP712Domain(string name,string version)"), keccak256("Enigma"), keccak256("1"))
    );

    EnigmaToken internal token;
    MarketTerms internal terms; // all of the market that is not in market
    Marketplace internal market;
    Nodes internal nodes;
    Disputes internal disputes;

    address internal provider;
    address internal node;
    uint256 internal nodeKey;
    address internal reporter;
    bytes32 internal id;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        provider = user("provider");
        reporter = user("reporter");
        (node, nodeKey) = account("node");
        token = EnigmaToken(make("EnigmaToken.sol:EnigmaToken", ""));
        Setup memory s = Setup({
            token: token,
            admin: address(this),
            guardian: address(this),
            treasury: user("treasury"),
            disputes: vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 3),
            nodes: vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2),
            terms: address(0),
            legacy: user("legacy"),
            fee: 250,
            minDeposit: 10e8
        });
        s.terms = make("MarketTerms.sol:MarketTerms", abi.encode(s));
        market = Marketplace(make("Marketplace.sol:Marketplace", abi.encode(s)));
        terms = MarketTerms(address(market));
        nodes = Nodes(make("Nodes.sol:Nodes", abi.encode(token, market, s.disputes, MIN_STAKE)));
        disputes = Disputes(make("Disputes.sol:Disputes", abi.encode(token, market, nodes, address(this), rules())));
        require(address(nodes) == s.nodes && address(disputes) == s.disputes, "not where they should be");
        fund(provider);
        fund(node);
        fund(reporter);
        Payout[] memory payouts = new Payout[](1);
        payouts[0] = Payout(provider, 10_000);
        vm.prank(provider);
        id = market.register(provider, "trades", 10e8, DEPOSIT, MANIFEST, payouts);
        vm.prank(node);
        nodes.register(2, 0, 0, STAKE);
    }

    /// @notice The rules at deployment, as DefaultParameters in Go.
    function rules() internal pure returns (Parameters memory) {
        return Parameters({
            reportBond: 10e8,
            challengeBond: 1e8,
            reportReward: 1_000e8,
            challengeReward: 100e8,
            rewardShare: 5_000,
            conflictShare: 1_000,
            servedShare: 1_000,
            unreachableShare: 200,
            unansweredShare: 500,
            revealDelay: 12,
            revealWindow: 2 days,
            responseWindow: 1 days,
            leastSpan: 1 days,
            longestAge: 7 days
        });
    }

    /// @notice Gives an account ENG, and lets everybody here take it.
    function fund(address who) internal {
        require(token.transfer(who, 10_000e8), "transfer");
        vm.startPrank(who);
        token.approve(address(market), type(uint256).max);
        token.approve(address(nodes), type(uint256).max);
        token.approve(address(disputes), type(uint256).max);
        vm.stopPrank();
    }

    /// @notice Commits to evidence, as the reporter.
    function report(Kind kind, bytes memory evidence) internal returns (uint256 number) {
        vm.prank(reporter);
        return disputes.report(keccak256(abi.encode(kind, evidence, reporter, SALT)));
    }

    /// @notice Shows evidence, as the reporter, no sooner than a minute after the report.
    function reveal(uint256 number, Kind kind, bytes memory evidence) internal {
        vm.prank(reporter);
        disputes.reveal(number, kind, evidence, SALT);
    }

    /// @notice Two receipts of an account that differ in the number of rows, for a question of the id's.
    function conflict(uint256 key, bytes32 dataset, bytes32 question) internal pure returns (bytes memory) {
        address who = vm.addr(key);
        Receipt memory a = Receipt(who, who, dataset, 1, question, "stream", 1, "answer", true, 0, 5);
        Receipt memory b = Receipt(who, who, dataset, 1, question, "stream", 2, "answer", true, 0, 5);
        return abi.encode(a, signReceipt(key, a), b, signReceipt(key, b));
    }

    /// @notice Reports and reveals evidence.
    function accuse(Kind kind, bytes memory evidence) internal returns (Outcome outcome) {
        vm.startPrank(reporter);
        uint256 number = disputes.report(keccak256(abi.encode(kind, evidence, reporter, SALT)));
        skip(1 minutes);
        vm.roll(block.number + 1);
        disputes.reveal(number, kind, evidence, SALT);
        vm.stopPrank();
        (,,,, outcome,) = disputes.cases(number);
    }

    /// @notice Signs a structure of words, as docs/spec/evidence-v1.md says; encoded starts with its type's hash.
    function sign(uint256 key, bytes memory encoded) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", DOMAIN, keccak256(encoded))));
        return abi.encodePacked(r, s, v);
    }

    function signReceipt(uint256 key, Receipt memory r) internal pure returns (bytes memory) {
        bytes32 kind = 0xe1267a65f2ce70ac0997a8794776bcacb688092d63af21f6eb77530f374f9a06; // see receiptKind in p2p/msg
        return sign(key, abi.encode(kind, r));
    }
}
