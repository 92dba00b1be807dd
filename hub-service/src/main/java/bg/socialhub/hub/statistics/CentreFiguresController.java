package bg.socialhub.hub.statistics;

import bg.socialhub.hub.centre.Territory;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.Problem;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of one centre over HTTP, for its own staff and for the ministry. */
@RestController
class CentreFiguresController {

    private static final int MOST_MONTHS = 60;

    private final List<CentreTables> tables;
    private final Territory territory;

    CentreFiguresController(List<CentreTables> tables, Territory territory) {
        this.tables = List.copyOf(tables);
        this.territory = territory;
    }

    record CentreFigures(String centre, YearMonth from, YearMonth to, List<Table> tables) {}

    @GetMapping("/api/v1/statistics/centres/{code}")
    CentreFigures centre(
            @PathVariable String code, @RequestParam YearMonth from, @RequestParam YearMonth to, CurrentUser user) {
        if (territory.centre(code).isEmpty()) {
            throw Problem.of(HttpStatus.NOT_FOUND, "centre-not-found");
        }
        if (!user.has(Role.MINISTRY) && !user.isStaffOf(code)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "statistics-not-allowed");
        }
        Months months = Months.atMost(MOST_MONTHS, from, to);
        return new CentreFigures(
                code,
                from,
                to,
                tables.stream().flatMap(part -> part.of(code, months).stream()).toList());
    }
}
