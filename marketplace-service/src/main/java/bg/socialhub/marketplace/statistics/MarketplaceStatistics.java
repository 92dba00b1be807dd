package bg.socialhub.marketplace.statistics;

import bg.socialhub.marketplace.enterprise.EnterpriseDirectory;
import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.figure.Figure;
import bg.socialhub.marketplace.figure.MonthlyCount;
import bg.socialhub.marketplace.territory.ResponsibleCentres;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Sums the figures by month, planning region and centre; an enterprise counts where its seat is today. */
@Service
class MarketplaceStatistics {

    private final List<Figure> figures;
    private final EnterpriseDirectory enterprises;
    private final ResponsibleCentres centres;

    MarketplaceStatistics(List<Figure> figures, EnterpriseDirectory enterprises, ResponsibleCentres centres) {
        this.figures =
                figures.stream().sorted(Comparator.comparing(Figure::name)).toList();
        this.enterprises = enterprises;
        this.centres = centres;
    }

    /** Where and when. */
    record Cell(YearMonth month, String planningRegion, String centre) {}

    List<String> names() {
        return figures.stream().map(Figure::name).toList();
    }

    /** The cells in which anything happened, with every figure; of one centre only, if one is given. */
    SortedMap<Cell, Map<String, Long>> between(YearMonth from, YearMonth to, Optional<String> centre) {
        var counted = new LinkedHashMap<String, List<MonthlyCount>>();
        figures.forEach(figure -> counted.put(figure.name(), figure.between(start(from), start(to.plusMonths(1)))));
        var seats = seats(counted);
        var byDistrict = centres.byDistrict();
        var cells = new TreeMap<Cell, Map<String, Long>>(Comparator.comparing(Cell::month)
                .thenComparing(Cell::planningRegion)
                .thenComparing(Cell::centre));
        counted.forEach((figure, counts) -> counts.forEach(count -> {
            var district = Objects.requireNonNullElse(seats.get(count.enterpriseId()), "");
            var serving = byDistrict.get(district);
            if (serving != null && centre.filter(own -> !own.equals(serving)).isEmpty()) {
                cells.computeIfAbsent(new Cell(count.month(), region(district), serving), _ -> zeros())
                        .merge(figure, count.count(), Long::sum);
            }
        }));
        return cells;
    }

    /** A district's code begins with the code of its planning region. */
    private static String region(String district) {
        return district.substring(0, district.length() - 1);
    }

    private Map<String, String> seats(Map<String, List<MonthlyCount>> counted) {
        var ids = new HashSet<String>();
        counted.values().forEach(counts -> counts.forEach(count -> ids.add(count.enterpriseId())));
        var seats = new HashMap<String, String>();
        for (ListedEnterprise enterprise : enterprises.all(ids)) {
            seats.put(enterprise.id(), enterprise.profile().district());
        }
        return seats;
    }

    private Map<String, Long> zeros() {
        var zeros = new TreeMap<String, Long>();
        figures.forEach(figure -> zeros.put(figure.name(), 0L));
        return zeros;
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(SofiaTime.ZONE).toInstant();
    }
}
