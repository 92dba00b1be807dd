package bg.socialhub.hub.plan;

import bg.socialhub.hub.booking.Lending;
import bg.socialhub.hub.booking.Lendings;
import bg.socialhub.hub.booking.Lendings.Answer.Held;
import bg.socialhub.hub.booking.Lendings.Answer.Late;
import bg.socialhub.hub.booking.Lendings.Answer.Taken;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.hub.equipment.EquipmentKinds;
import bg.socialhub.hub.plan.Content.Equipment;
import bg.socialhub.hub.plan.Content.Stock;
import bg.socialhub.hub.plan.PlanBodies.Day;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.store.VersionConflict;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lends things with plans and takes them back. What is in the centre's register is claimed before the plan says that it is out
 * and released after it says that it is back: a crash in between leaves a claim too many, which a sweeper takes away.
 */
@Service
class PlanLendings {

    private final PlanDesk desk;
    private final EquipmentKinds kinds;
    private final Lendings stock;
    private final NewId newId;
    private final Clock clock;

    PlanLendings(PlanDesk desk, EquipmentKinds kinds, Lendings stock, NewId newId, Clock clock) {
        this.desk = desk;
        this.kinds = kinds;
        this.stock = stock;
        this.newId = newId;
        this.clock = clock;
    }

    Plan lend(PlanId id, PlanBodies.Lending wish, CurrentUser user, LongConsumer seenVersion) {
        Plan plan = desk.seen(id, Step.LEND, user, seenVersion);
        Instant now = clock.instant();
        LocalDate today = today(now);
        String equipment = wish.equipmentId();
        if (equipment == null) {
            return desk.save(plan.lend(wish.toEquipment(today)), Step.LEND, user, now);
        }
        EquipmentKind kind = kind(plan.origin().centre(), equipment);
        Stock taken = new Stock(equipment, wish.many(), newId.next().toString(), now);
        return lend(plan, wish.toEquipment(today, kind.name().bg(), taken), kind, user, now);
    }

    /** What an earlier attempt of the same request has lent is claimed, or back by now, and is only told again. */
    private Plan lend(Plan plan, Equipment thing, EquipmentKind kind, CurrentUser user, Instant now) {
        Plan lending = plan.lend(thing);
        Lending wanted = thing.lending(plan.id()).orElseThrow();
        if (!desk.isNoted(wanted)) {
            claim(wanted, kind, plan.id());
        }
        try {
            return desk.save(lending, Step.LEND, user, now);
        } catch (VersionConflict lost) {
            if (!desk.isNoted(wanted)) {
                stock.release(wanted);
            }
            throw lost;
        }
    }

    private void claim(Lending wanted, EquipmentKind kind, PlanId plan) {
        switch (stock.claim(wanted, kind)) {
            case Held() -> {}
            case Taken(int free) -> throw new PlanException.EquipmentTaken(kind, wanted.quantity(), free);
            case Late() -> throw new PlanException.ClaimTooOld(plan);
        }
    }

    Plan giveBack(PlanId id, int number, @Nullable Day day, CurrentUser user, LongConsumer seenVersion) {
        Plan plan = desk.seen(id, Step.RETURN, user, seenVersion);
        Instant now = clock.instant();
        Plan returned = desk.save(plan.giveBack(number, Day.of(day, today(now))), Step.RETURN, user, now);
        plan.content().equipment().get(number - 1).lending(id).ifPresent(stock::release);
        return returned;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, SofiaTime.ZONE);
    }

    private EquipmentKind kind(String centre, String equipment) {
        return kinds.find(new EquipmentId(equipment))
                .filter(kind -> kind.centre().equals(centre))
                .orElseThrow(() -> new InvalidField("equipmentId", "no-such-equipment"));
    }
}
