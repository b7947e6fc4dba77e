// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EnigmaToken} from "../EnigmaToken.sol";
import {Setup} from "../MarketBase.sol";
import {MarketTerms} from "../MarketTerms.sol";
import {Marketplace} from "../Marketplace.sol";
import {Payout, Permit, Subscription} from "../Types.sol";
import {Permits} from "./Permits.sol";
import {Facade, Judge, NodeStakes} from "./StandIns.sol";

/// @title A market as it is deployed in production, and accounts that are rich
abstract contract MarketTest is Permits {
    using SafeERC20 for IERC20; // some tests bring tokens that return nothing

    uint64 internal constant ENG = 10 ** 8; // grains
    uint64 internal constant DEPOSIT = 1_000 * ENG; // the least
    uint16 internal constant FEE = 250; // basis points
    uint64 internal constant PRICE = 10 * ENG;
    uint256 internal constant START = 1_767_225_600 + 12_345; // 2026
    bytes32 internal constant MANIFEST = "manifest";

    IERC20 internal token;
    Marketplace internal market;
    MarketTerms internal terms; // at the same address
    Judge internal judge;
    NodeStakes internal nodes;
    Facade internal legacy;
    address internal admin;
    address internal guardian;
    address internal treasury;
    address internal provider;

    function setUp() public virtual {
        deploy(IERC20(make("EnigmaToken.sol:EnigmaToken", "")));
    }

    /// @notice In the order of production: the second half, the market, then the three that it knows by addresses that
    /// follow from the deployer's nonce.
    function deploy(IERC20 token_) internal {
        vm.warp(START);
        token = token_;
        admin = user("admin");
        guardian = user("guardian");
        treasury = user("treasury");
        Setup memory s = setup(vm.getNonce(address(this)) + 2);
        s.terms = make("MarketTerms.sol:MarketTerms", abi.encode(s));
        market = Marketplace(make("Marketplace.sol:Marketplace", abi.encode(s)));
        terms = MarketTerms(address(market));
        judge = Judge(make("StandIns.sol:Judge", abi.encode(market)));
        nodes = NodeStakes(make("StandIns.sol:NodeStakes", abi.encode(market)));
        legacy = Facade(makeLegacy());
        provider = rich("provider");
    }

    /// @notice What stands where the facade of 2018 does.
    function makeLegacy() internal virtual returns (address) {
        return make("StandIns.sol:Facade", abi.encode(market));
    }

    /// @notice A setup whose three other contracts will be the deployer's next from nonce on.
    function setup(uint256 nonce) internal view returns (Setup memory s) {
        s.token = token;
        s.admin = admin;
        s.guardian = guardian;
        s.treasury = treasury;
        s.disputes = vm.computeCreateAddress(address(this), nonce);
        s.nodes = vm.computeCreateAddress(address(this), nonce + 1);
        s.legacy = vm.computeCreateAddress(address(this), nonce + 2);
        s.fee = FEE;
        s.minDeposit = DEPOSIT;
    }

    // ---- Accounts

    /// @notice An account with ENG that lets the market take it.
    function rich(string memory name) internal returns (address who) {
        who = user(name);
        token.safeTransfer(who, 1_000_000 * uint256(ENG));
        allow(who, type(uint256).max);
    }

    function allow(address who, uint256 amount) internal {
        vm.prank(who);
        token.forceApprove(address(market), amount);
    }

    function balanceOf(address who) internal view returns (uint256) {
        return token.balanceOf(who);
    }

    // ---- What most tests do

    function only(address payee) internal pure returns (Payout[] memory list) {
        list = new Payout[](1);
        list[0] = Payout(payee, 10_000);
    }

    function both(address one, uint16 basisPoints, address other) internal pure returns (Payout[] memory list) {
        list = new Payout[](2);
        list[0] = Payout(one, basisPoints);
        list[1] = Payout(other, 10_000 - basisPoints);
    }

    /// @notice A data set of the provider's whose only payee is the provider.
    function register(string memory name, uint64 price) internal returns (bytes32) {
        return register(name, price, DEPOSIT);
    }

    function register(string memory name, uint64 price, uint64 deposit) internal returns (bytes32) {
        vm.prank(provider);
        return market.register(provider, name, price, deposit, MANIFEST, only(provider));
    }

    function subscribe(address who, bytes32 id, uint32 months, uint64 cap) internal {
        vm.prank(who);
        market.subscribe(id, months, type(uint256).max, cap);
    }

    function subscribe(address who, bytes32 id, uint32 months) internal {
        subscribe(who, id, months, 0);
    }

    function unsubscribe(address who, bytes32 id) internal returns (uint256 refund) {
        uint256 before = balanceOf(who);
        vm.prank(who);
        market.unsubscribe(id, who);
        return balanceOf(who) - before;
    }

    function setPrice(bytes32 id, uint64 price) internal {
        vm.prank(provider);
        terms.setPrice(id, price);
    }

    function setActive(bytes32 id, bool active) internal {
        vm.prank(provider);
        terms.setActive(id, active);
    }

    function pause(uint64 duration) internal {
        vm.prank(guardian);
        terms.pause(duration);
    }

    function fund(address who, uint256 amount) internal {
        vm.prank(who);
        market.fund(who, amount);
    }

    function due(bytes32 id, address payee) internal view returns (uint256) {
        return market.due(id, only(payee), payee);
    }

    /// @notice A permit for the market, signed with an account's key.
    function permit(uint256 key, uint256 value) internal view returns (Permit memory) {
        uint256 deadline = time() + 1 hours;
        (uint8 v, bytes32 r, bytes32 s) = signPermit(EnigmaToken(address(token)), key, address(market), value, deadline);
        return Permit(value, deadline, v, r, s);
    }

    function subscription(bytes32 id, address who) internal view returns (Subscription memory) {
        return terms.subscription(id, who);
    }
}
