// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Reads the source tree and holds the plan of the house: who may include whom, and what every file has.
#include "tests/support/testing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QDir kSources(QStringLiteral(COLLOQUIA_SOURCE_DIR));

// A folder of the house: what of ours and which of Qt's modules its files may include.
struct Room
{
    QString folder = {};
    QStringList ours = {};
    QStringList modules = {};
};

// The first that a path begins with counts.
QList<Room> rooms()
{
    const QString model = u"app/model/"_s;
    const QStringList core = {u"QtCore"_s};
    const QStringList everythingButSql = {u"QtCore"_s,         u"QtGui"_s,        u"QtWidgets"_s,
                                          u"QtPrintSupport"_s, u"QtConcurrent"_s, u"QtNetwork"_s};
    const QString work = u"app/tasks/"_s;
    const QStringList libraries = {model,           u"app/store/"_s, u"app/exchange/"_s,
                                   u"app/paper/"_s, u"app/desk/"_s,  work};
    return {
        {model, {model}, core},
        {u"app/store/"_s, {model, u"app/store/"_s}, core + QStringList{u"QtSql"_s, u"QtConcurrent"_s}},
        {u"app/exchange/"_s, {model, u"app/exchange/"_s}, core},
        {u"app/paper/"_s, {model, u"app/paper/"_s}, core + QStringList{u"QtGui"_s, u"QtPrintSupport"_s}},
        {u"app/desk/"_s, {model, u"app/store/"_s, u"app/desk/"_s}, core},
        {work, libraries, core + QStringList{u"QtGui"_s}},
        {u"app/cli/"_s, libraries + QStringList{u"app/cli/"_s},
         core + QStringList{u"QtGui"_s, u"QtConcurrent"_s}},
        {u"app/main.cpp"_s, libraries + QStringList{u"app/cli/"_s, u"ui/"_s}, everythingButSql},
        {u"ui/"_s, libraries + QStringList{u"ui/"_s}, everythingButSql},
    };
}

QString textOf(const QString &path)
{
    QFile file(kSources.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

// Paths from the root of all files below FOLDERS whose names fit one of PATTERNS.
QStringList filesIn(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator all(kSources.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = kSources.relativeFilePath(all.next());
            if (!path.startsWith(u"tests/data/"_s))
                found << path;
        }
    }
    found.sort();
    return found;
}

QStringList codeIn(const QStringList &folders)
{
    return filesIn(folders, {u"*.cpp"_s, u"*.h"_s});
}

void rowForEach(const QStringList &paths)
{
    QTest::addColumn<QString>("path");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

// "QtSql" for QSqlQuery and for QtSql/QSqlQuery; "" for what is not Qt's.
QString moduleOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QString first = header.section(u'/', 0, 0);
    if (first.startsWith(u"Qt"_s) && headers.exists(first))
        return first;
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : modules) {
        if (headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

// Every line of PATH that EXPRESSION fits, as "12: line".
QStringList linesThatFit(const QString &path, const QRegularExpression &expression)
{
    QStringList found;
    const QStringList lines = textOf(path).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (expression.match(lines.at(i)).hasMatch())
            found << u"%1: %2"_s.arg(i + 1).arg(lines.at(i).trimmed());
    }
    return found;
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void includesGoOneWayOnly_data() { rowForEach(codeIn({u"app"_s, u"ui"_s})); }
    void includesGoOneWayOnly()
    {
        QFETCH(QString, path);
        const QList<Room> all = rooms();
        const auto room = std::find_if(all.begin(), all.end(),
                                       [&path](const Room &one) { return path.startsWith(one.folder); });
        QVERIFY2(room != all.end(), "stands in no folder of the house");

        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        auto found = include.globalMatch(textOf(path));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const QString header = match.captured(2);
            if (header.endsWith(u".moc"_s) || header.startsWith(u"moc_"_s))
                continue;
            const bool ours = match.captured(1) == u"\""_s;
            const QString from = ours ? header : moduleOf(header);
            const bool allowed =
                ours ? std::any_of(room->ours.begin(), room->ours.end(),
                                   [&from](const QString &one) { return from.startsWith(one); })
                     : from.isEmpty() || room->modules.contains(from);
            QVERIFY2(allowed, qPrintable(u"may not include %1 (%2)"_s.arg(header, from)));
        }
    }

    void onlyTheStoreSpeaksSql_data()
    {
        QStringList paths = codeIn({u"app"_s, u"ui"_s});
        paths.removeIf([](const QString &path) { return path.startsWith(u"app/store/"_s); });
        rowForEach(paths);
    }
    void onlyTheStoreSpeaksSql()
    {
        QFETCH(QString, path);
        static const QRegularExpression sql(
            u"\\bQSql[A-Z]|\"\\s*(SELECT|INSERT (OR \\w+ )?INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|PRAGMA|BEGIN)\\s"_s);
        const QStringList found = linesThatFit(path, sql);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nothingUnfinishedIsLeft_data() { rowForEach(codeIn({u"app"_s, u"ui"_s})); }
    void nothingUnfinishedIsLeft()
    {
        QFETCH(QString, path);
        static const QRegularExpression left(
            u"\\bqDebug\\b|\\btr\\(\\s*\"\"\\s*\\)|\\b(TODO|FIXME|XXX)\\b"_s);
        const QStringList found = linesThatFit(path, left);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyFileSaysWhoseItIs_data()
    {
        QStringList paths = filesIn({u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"packaging"_s, u".ci"_s},
                                    {u"*.cpp"_s, u"*.h"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.sql"_s,
                                     u"*.qss"_s, u"*.svg"_s, u"*.supp"_s, u"*.desktop"_s, u"*.xml"_s});
        paths << filesIn({u"packaging"_s, u"tests"_s, u".ci"_s}, {u"run"_s, u"set-up"_s, u"*-deb"_s});
        paths << u"CMakeLists.txt"_s << u"resources/i18n/update"_s;
        rowForEach(paths);
    }
    void everyFileSaysWhoseItIs()
    {
        QFETCH(QString, path);
        // A line of the interpreter or of XML may stand before.
        const QStringList head = textOf(path).split(u'\n').mid(0, 4);
        const auto says = [&head](const QString &words) {
            return std::any_of(head.begin(), head.end(),
                               [&words](const QString &line) { return line.contains(words); });
        };
        QVERIFY(says(u"SPDX-FileCopyrightText: The Colloquia authors"_s));
        QVERIFY(says(u"SPDX-License-Identifier: MIT"_s));
    }

    void noFileIsTooLongToRead_data() { rowForEach(codeIn({u"app"_s, u"ui"_s, u"tests"_s})); }
    void noFileIsTooLongToRead()
    {
        QFETCH(QString, path);
        const auto lines = textOf(path).count(u'\n');
        QVERIFY2(lines <= 500, qPrintable(u"%1 lines"_s.arg(lines)));
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
