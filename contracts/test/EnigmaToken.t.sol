// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {EnigmaToken} from "../EnigmaToken.sol";
import {Permits} from "./Permits.sol";

/// @title ENG for development chains: its unit, its supply, and permit
contract EnigmaTokenTest is Permits {
    uint256 private constant SUPPLY = 150_000_000 * 10 ** 8;

    EnigmaToken private token;
    address private owner;
    uint256 private key;
    address private spender;

    function setUp() public {
        token = new EnigmaToken();
        (owner, key) = account("owner");
        spender = user("spender");
        require(token.transfer(owner, 1000));
    }

    function testUnit() public view {
        vm.assertEq(token.decimals(), 8, "decimals");
        vm.assertEq(token.symbol(), "ENG", "symbol");
        vm.assertEq(token.name(), "Enigma", "name");
    }

    function testDeployerOwnsTheSupply() public {
        EnigmaToken other = new EnigmaToken();
        vm.assertEq(other.totalSupply(), SUPPLY, "supply");
        vm.assertEq(other.balanceOf(address(this)), SUPPLY, "the deployer's balance");
    }

    function testTransfer(uint256 amount, address to) public {
        vm.assume(to != address(0) && to != owner && to != address(this));
        amount = bound(amount, 0, 1000);
        vm.prank(owner);
        vm.assertTrue(token.transfer(to, amount), "transfer's result");
        vm.assertEq(token.balanceOf(owner), 1000 - amount, "the sender's balance");
        vm.assertEq(token.balanceOf(to), amount, "the receiver's balance");
    }

    function testTransferOfMoreThanThereIs(uint256 amount) public {
        amount = bound(amount, 1001, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, owner, 1000, amount));
        vm.prank(owner);
        token.transfer(spender, amount);
    }

    function testPermit(uint256 value, uint256 wait) public {
        uint256 deadline = time() + 1 hours;
        (uint8 v, bytes32 r, bytes32 s) = signPermit(token, key, spender, value, deadline);
        skip(bound(wait, 0, 1 hours));
        token.permit(owner, spender, value, deadline, v, r, s);
        vm.assertEq(token.allowance(owner, spender), value, "allowance");
        vm.assertEq(token.nonces(owner), 1, "nonce");
    }

    function testPermitOnce() public {
        (uint8 v, bytes32 r, bytes32 s) = signPermit(token, key, spender, 5, time());
        token.permit(owner, spender, 5, time(), v, r, s);
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        token.permit(owner, spender, 5, time(), v, r, s);
    }

    function testLatePermit(uint256 late) public {
        uint256 deadline = time() + 1 hours;
        (uint8 v, bytes32 r, bytes32 s) = signPermit(token, key, spender, 5, deadline);
        skip(1 hours + bound(late, 1, 365 days));
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, deadline));
        token.permit(owner, spender, 5, deadline, v, r, s);
    }

    function testPermitBySomebodyElse(uint256 otherKey) public {
        otherKey = bound(otherKey, 1, 2 ** 250);
        vm.assume(otherKey != key);
        (uint8 v, bytes32 r, bytes32 s) = signPermit(token, otherKey, spender, 5, time());
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        token.permit(owner, spender, 5, time(), v, r, s);
    }

    function testPermitOnAnotherChain() public {
        (uint8 v, bytes32 r, bytes32 s) = signPermit(token, key, spender, 5, time());
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        token.permit(owner, spender, 5, time(), v, r, s);
    }
}

/// @title Moves ENG between a few accounts at random
contract Holders is Permits {
    EnigmaToken private immutable token;
    address[] private accounts;
    uint256 public moves;

    constructor(EnigmaToken token_, address[] memory accounts_) {
        token = token_;
        accounts = accounts_;
    }

    function transfer(uint256 from, uint256 to, uint256 amount) external {
        address sender = accounts[from % accounts.length];
        amount = bound(amount, 0, token.balanceOf(sender));
        vm.prank(sender);
        require(token.transfer(accounts[to % accounts.length], amount));
        moves++;
    }

    function sum() external view returns (uint256 total) {
        for (uint256 i = 0; i < accounts.length; i++) {
            total += token.balanceOf(accounts[i]);
        }
    }
}

/// @title No transfer makes or destroys ENG
contract EnigmaTokenInvariants is Permits {
    EnigmaToken private token;
    Holders private holders;

    function setUp() public {
        token = new EnigmaToken();
        address[] memory accounts = new address[](3);
        accounts[0] = address(this);
        accounts[1] = user("one");
        accounts[2] = user("two");
        holders = new Holders(token, accounts);
        bytes4[] memory only = new bytes4[](1);
        only[0] = Holders.transfer.selector;
        target(address(holders), only);
    }

    function invariant_SumIsSupply() public view {
        vm.assertEq(holders.sum(), token.totalSupply(), "sum of balances");
    }

    function afterInvariant() public view {
        vm.assertGt(holders.moves(), 0, "moves");
    }
}
