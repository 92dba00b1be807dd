package bg.socialhub.hub.plan;

import bg.socialhub.hub.booking.Lending;
import bg.socialhub.hub.booking.LendingPlans;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What of the centres' stock is out with plans, for whoever keeps the equipment's ledger. */
@Component
class StockOnLoan implements LendingPlans {

    private final Plans plans;

    StockOnLoan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Lending> of(Collection<String> ids) {
        return out(plans.all(ids.stream().map(PlanId::new).toList()));
    }

    @Override
    public List<Lending> all() {
        return out(plans.lendingFromStock());
    }

    @Override
    public List<Lending> dueBefore(LocalDate day) {
        return out(plans.overdue(day)).stream()
                .filter(lending -> lending.dueBack().isBefore(day))
                .toList();
    }

    private static List<Lending> out(List<Plan> lending) {
        return lending.stream().flatMap(Plan::lendings).toList();
    }
}
