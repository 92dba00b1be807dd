package bg.socialhub.hub.soak;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;

import bg.socialhub.hub.soak.Held.Kind;

/** Wants rooms and things, and gives up some of what anybody has. */
record Visitor(Wishes wishes, Changes changes, Lenders lenders, Dice dice) {

    private static final String REASON = "{\"reason\":\"Отпада\"}";

    /** Does one thing. */
    void step() {
        switch (dice.random().nextInt(27)) {
            case 0, 1, 2 -> wishes.book(VARNA_MANAGER, Kind.BOOKING);
            case 3, 4 -> wishes.book(BUYER, Kind.REQUEST);
            case 5 -> wishes.series();
            case 6 -> wishes.block();
            case 7 -> wishes.train();
            case 8 -> changes.confirm();
            case 9 -> changes.giveBack(Kind.REQUEST, "/rejection", REASON);
            case 10, 11 -> changes.giveBack(Kind.BOOKING, "/cancellation", REASON);
            case 12 -> changes.giveBack(Kind.SERIES, "/cancellation", REASON);
            case 13 -> changes.giveBack(Kind.BLOCKING, "/lifting", "");
            case 14 -> changes.giveBack(Kind.TRAINING, "/cancellation", REASON);
            case 15 -> changes.except();
            case 16 -> changes.revise();
            case 17 -> changes.move();
            case 18, 19, 20 -> lenders.lend();
            case 21 -> lenders.lendTogether();
            case 22 -> lenders.lendImpatiently();
            case 23, 24 -> lenders.giveBack();
            case 25 -> lenders.comeTooLate();
            default -> lenders.abandon();
        }
    }
}
