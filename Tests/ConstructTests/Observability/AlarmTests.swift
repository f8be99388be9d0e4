import InfraKit
import Testing

struct AlarmTests {
    private let database = Postgres(
        "database", in: sampleNetwork, version: .v15, instance: .r5_large)

    @Test func alarmWatchesAMetricAndTellsATopic() throws {
        let pager = Topic("pager")
        let graph = try synthesize {
            sampleNetwork
            database
            pager
            Alarm("cpu", when: database.cpuUtilization, is: .above(80), notifying: [pager])
        }
        #expect(graph.text("cpu/alarm", "Namespace") == "AWS/RDS")
        #expect(graph.text("cpu/alarm", "ComparisonOperator") == "GreaterThanThreshold")
        #expect(
            graph.text("cpu/alarm", "Dimensions")
                == "{Name: DBInstanceIdentifier, Value: database/instance.DBInstanceIdentifier}")
        #expect(graph.text("cpu/alarm", "AlarmActions") == "pager/topic.TopicArn")
        #expect(graph.text("cpu/alarm", "OKActions") == "pager/topic.TopicArn")
    }

    @Test func percentileIsAnExtendedStatistic() throws {
        let slow = Metric("Shop", "Latency", statistic: .percentile(99))
        let graph = try synthesize { Alarm("slow", when: slow, is: .above(2)) }
        #expect(graph.text("slow/alarm", "ExtendedStatistic") == "p99")
        #expect(graph.text("slow/alarm", "Statistic") == nil)
    }

    @Test func compositeNamesItsAlarms() throws {
        let first = Alarm("first", when: Metric("Shop", "Orders"), is: .below(1))
        let second = Alarm("second", when: Metric("Shop", "Errors"), is: .above(1))
        let graph = try synthesize {
            first
            second
            CompositeAlarm("both", whenAllOf: [first, second])
        }
        #expect(
            graph.text("both/alarm", "AlarmRule")
                == #"ALARM("first/alarm.AlarmName") AND ALARM("second/alarm.AlarmName")"#)
    }
}
