package bg.socialhub.hub.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import bg.socialhub.hub.centre.Centre;
import bg.socialhub.hub.centre.District;
import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.statistics.Suppression.Shown;
import bg.socialhub.hub.statistics.Table.FigureColumn;
import bg.socialhub.hub.statistics.Table.FigureRow;
import bg.socialhub.hub.statistics.Table.FigureUnit;
import bg.socialhub.hub.statistics.Table.FigureValue;
import bg.socialhub.hub.support.SupportFigures;
import bg.socialhub.hub.training.TrainingFigures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The enterprises that a centre served, by the district of their seat. By calendar year, because nearly every month's count
 * would have to be hidden: behind a small enterprise stands one person (I9).
 */
@Component
@Order(4)
class DistrictTable implements CentreTables {

    private static final String CODE = "enterprisesByDistrict";
    private static final String ELSEWHERE = "ELSEWHERE";

    private final SupportFigures support;
    private final TrainingFigures trainings;
    private final Enterprises enterprises;
    private final Territory territory;
    private final Definitions definitions;

    DistrictTable(
            SupportFigures support,
            TrainingFigures trainings,
            Enterprises enterprises,
            Territory territory,
            Definitions definitions) {
        this.support = support;
        this.trainings = trainings;
        this.enterprises = enterprises;
        this.territory = territory;
        this.definitions = definitions;
    }

    @Override
    public List<Table> of(String centre, Months months) {
        List<String> districts = territory.centre(centre).map(Centre::districts).orElse(List.of());
        List<FigureColumn> columns = new ArrayList<>();
        districts.forEach(code -> columns.add(named(code)));
        columns.add(FigureColumn.count(ELSEWHERE));
        columns.add(FigureColumn.count("ALL"));
        List<FigureRow> rows = IntStream.rangeClosed(
                        months.from().getYear(), months.to().getYear())
                .mapToObj(year -> row(year, centre, districts))
                .toList();
        return List.of(new Table(CODE, definitions.of(CODE), columns, rows));
    }

    private FigureRow row(int year, String centre, List<String> districts) {
        Map<String, Long> counts = served(centre, Months.ofYear(year)).stream()
                .collect(groupingBy(enterprise -> seat(enterprise, districts), counting()));
        Shown shown = Suppression.parts(Stream.concat(districts.stream(), Stream.of(ELSEWHERE))
                .map(district -> counts.getOrDefault(district, 0L))
                .toList());
        return new FigureRow(
                String.valueOf(year),
                Stream.concat(shown.parts().stream(), Stream.of(shown.whole()))
                        .map(FigureValue::of)
                        .toList());
    }

    private Set<String> served(String centre, Months year) {
        Set<String> served = new HashSet<>(support.helped(year.start(), year.end(), centre));
        trainings.held(centre, year.start(), year.end()).forEach(held -> served.addAll(held.enterprises()));
        return served;
    }

    private String seat(String enterprise, List<String> districts) {
        return enterprises
                .find(enterprise)
                .map(Enterprise::district)
                .filter(districts::contains)
                .orElse(ELSEWHERE);
    }

    private FigureColumn named(String code) {
        return new FigureColumn(
                code,
                territory.districts().stream()
                        .filter(district -> district.code().equals(code))
                        .map(District::name)
                        .findFirst()
                        .orElse(null),
                null,
                FigureUnit.COUNT);
    }
}
