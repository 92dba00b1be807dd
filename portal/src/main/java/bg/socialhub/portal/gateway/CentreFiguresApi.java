package bg.socialhub.portal.gateway;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One centre's figures as tables: for its own staff and the ministry. */
@FeignClient(
        name = "hub",
        contextId = "centre-figures",
        url = "${portal.gateway-url}",
        path = "/api/v1/statistics/centres")
public interface CentreFiguresApi {

    /** Months as {@code 2026-11}, both included. */
    @GetMapping("/{code}")
    CentreFigures of(@PathVariable String code, @RequestParam String from, @RequestParam String to);

    record CentreFigures(String centre, List<Table> tables) {}

    /** @param definition what is counted, in one sentence */
    record Table(String code, Text definition, List<Column> columns, List<Row> rows) {}

    /**
     * One column.
     *
     * @param name absent where the code has a name on the page
     * @param definition absent where the table's says it all
     * @param unit COUNT, HOURS or PERCENT
     */
    record Column(
            String code, @Nullable Text name, @Nullable Text definition, String unit) {}

    record Row(String code, List<Value> values) {}

    /**
     * A number, or why there is none.
     *
     * @param hidden because somebody could be guessed from it; else there was nothing to measure
     */
    record Value(@Nullable BigDecimal number, boolean hidden) {}
}
