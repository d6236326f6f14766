package org.districtplan.rules.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumbersTest {

    private static Text shown(String interval, String like) {
        FigureValue figure =
                FigureValue.of(() -> Text.of(like), ElementRef.plan("plan"), "/value", Quantity.parse(like));
        return ShownNumbers.nicely(Interval.parse(interval), figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(45, ∞)      | 50家   | 超过45家           | more than 45家",
                "[45, ∞)      | 50家   | 至少45家           | at least 45家",
                "(-∞, 45)     | 50家   | 不到45家           | less than 45家",
                "(-∞, 45]     | 50家   | 至多45家           | at most 45家",
                "(-∞, ∞)    | 50家   | 任意值             | any value",
                "(45.7, ∞)    | 50家   | 超过45家           | more than 45家",
                "[45.7, ∞)    | 50家   | 至少45家           | at least 45家",
                "(-∞, 45.3]   | 50家   | 至多46家           | at most 46家",
                "(-∞, 45.3)   | 50家   | 不到46家           | less than 46家",
                "(0.0457, ∞)  | 5.0%   | 超过4.5%           | more than 4.5%",
                "(45000000, ∞) | 24.6GW | 超过45.0 GW        | more than 45.0 GW",
            })
    void one_bound_alone_is_rounded_away_from_what_it_bounds(String interval, String like, String zh, String en) {
        assertThat(shown(interval, like)).isEqualTo(Text.of(zh, en));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[20, 30]     | 50家 | 20至30家             | 20 to 30家",
                "(20, 30]     | 50家 | 超过20家、至多30家   | more than 20家 and at most 30家",
                "[20, 30)     | 50家 | 至少20家、不到30家   | at least 20家 and less than 30家",
                "(20, 30)     | 50家 | 超过20家、不到30家   | more than 20家 and less than 30家",
                "(20.4, 29.6) | 50家 | 20至30家             | 20 to 30家",
                "(20, 29.6)   | 50家 | 超过20家、至多30家   | more than 20家 and at most 30家",
                "[20.4, 20.4] | 50家 | 20.4家               | 20.4家",
                "[19.6, 20.4] | 50家 | 20家                 | 20家",
                "(20, 20.4]   | 50家 | 超过20.0家、至多20.4家 | more than 20.0家 and at most 20.4家",
            })
    void an_end_that_does_not_belong_is_said_not_to(String interval, String like, String zh, String en) {
        assertThat(shown(interval, like)).isEqualTo(Text.of(zh, en));
    }
}
