// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The cases of csv-spectrum and of papaparse's parser tests, which tests/run installs, against our reader.
// left-out.tsv says which are no standard CSV.
#include "app/exchange/csvreader.h"
#include "app/exchange/textdecoding.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

const QString kSuites = QStringLiteral(COLLOQUIA_CSV_SUITES);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

// A blank line at the end is no row for us; papaparse counts it as one.
Rows withoutEnd(Rows rows)
{
    while (!rows.isEmpty() && rows.last() == QStringList{QString()})
        rows.removeLast();
    return rows;
}

Rows rowsOf(const QByteArray &bytes, QChar delimiter = {})
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return {};
    const auto table =
        parseCsv(decoded->text, delimiter.isNull() ? guessDelimiter(decoded->text) : delimiter);
    Rows rows;
    for (int row = 0; table && row < table->rowCount(); ++row) {
        QStringList &cells = rows.emplaceBack();
        for (int column = 0; column < table->cellCount(row); ++column)
            cells.append(table->cell(row, column).toString());
    }
    return withoutEnd(rows);
}

// What is left out, by its kind and its word.
QMultiHash<QString, QString> leftOut()
{
    QMultiHash<QString, QString> table;
    const QString text =
        QString::fromUtf8(contentOf(QStringLiteral(COLLOQUIA_SOURCE_DIR) + u"/tests/suites/left-out.tsv"_s));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            table.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1).replace(u"\\n"_s, u"\n"_s));
    }
    return table;
}

} // namespace

class CsvSuites : public QObject
{
    Q_OBJECT

private slots:
    void csvSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(kSuites + u"/node_modules/csv-spectrum/csvs"_s);
        const auto table = leftOut();
        for (const QString &file : folder.entryList({u"*.csv"_s}, QDir::Files)) {
            if (!table.contains(u"spectrum"_s, file.chopped(4)))
                QTest::newRow(qPrintable(file)) << file.chopped(4);
        }
    }
    void csvSpectrum()
    {
        QFETCH(QString, name);
        const QString folder = kSuites + u"/node_modules/csv-spectrum/"_s;
        Rows rows = rowsOf(contentOf(folder + u"csvs/"_s + name + u".csv"_s));
        const QJsonArray wanted =
            QJsonDocument::fromJson(contentOf(folder + u"json/"_s + name + u".json"_s)).array();
        QVERIFY(!rows.isEmpty());
        const QStringList headers = rows.takeFirst();
        QCOMPARE(rows.size(), wanted.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row;
            for (qsizetype column = 0; column < headers.size(); ++column)
                row.insert(headers[column], rows[i].value(column));
            QCOMPARE(row, wanted[i].toObject());
        }
    }
    void papaparse_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<Rows>("wanted");
        const auto table = leftOut();
        QSet<QString> used;
        const QJsonArray cases = QJsonDocument::fromJson(contentOf(kSuites + u"/papaparse.json"_s)).array();
        QVERIFY(cases.size() > 100);
        int number = 0;
        for (const QJsonValue &one : cases) {
            const QJsonObject config = one[u"config"_s].toObject();
            const QString description = one[u"description"_s].toString();
            const QString delimiter = config[u"delimiter"_s].toString();
            QStringList reasons;
            for (const QString &option : config.keys()) {
                if (table.contains(u"option"_s, option))
                    reasons.append(option);
            }
            if (table.contains(u"delimiter"_s, delimiter))
                reasons.append(delimiter);
            if (table.contains(u"case"_s, description))
                reasons.append(description);
            used += QSet<QString>(reasons.begin(), reasons.end());
            if (!reasons.isEmpty())
                continue;
            Rows wanted;
            for (const QJsonValue &row : one[u"rows"_s].toArray()) {
                QStringList &cells = wanted.emplaceBack();
                for (const QJsonValue &cell : row.toArray())
                    cells.append(cell.toString());
            }
            QTest::addRow("%d %s", ++number, qPrintable(description.simplified()))
                << one[u"input"_s].toString() << delimiter << wanted;
        }
        QVERIFY(number > 60);
        // Nothing stands in the table that is not there.
        for (const auto &[kind, word] : table.asKeyValueRange()) {
            if (kind != u"spectrum"_s)
                QVERIFY2(used.contains(word), qPrintable(word));
        }
    }
    void papaparse()
    {
        QFETCH(QString, input);
        QFETCH(QString, delimiter);
        QFETCH(Rows, wanted);
        QCOMPARE(rowsOf(input.toUtf8(), delimiter.isEmpty() ? QChar() : delimiter.front()),
                 withoutEnd(wanted));
    }
};

int main(int argc, char *argv[])
{
    if (!QFile::exists(kSuites + u"/papaparse.json"_s) ||
        !QFile::exists(kSuites + u"/node_modules/csv-spectrum"_s)) {
        std::puts("csv-spectrum and papaparse are not installed here; tests/run does it where npm is.");
        return 77; // skipped
    }
    QCoreApplication application(argc, argv);
    CsvSuites suites;
    return QTest::qExec(&suites, argc, argv);
}

#include "csvsuites.moc"
