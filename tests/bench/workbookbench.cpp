// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// How long a workbook of so many rows and twelve columns takes to write and to read: workbookbench [ROWS]
#include "app/exchange/sourcetable.h"
#include "app/exchange/xlsxwriter.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

double cpu()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

Result<QByteArray> written(int rows)
{
    XlsxWriter writer(u"Réponses"_s, {u"Horodateur"_s, u"Nom"_s, u"Prénom"_s, u"Adresse e-mail"_s,
                                      u"Téléphone"_s, u"Organisme"_s, u"Fonction"_s, u"Profil"_s,
                                      u"Ateliers"_s, u"Jour"_s, u"Places"_s, u"Remarques"_s});
    const QDateTime start(QDate(2017, 9, 1), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < rows; ++i) {
        writer.stamp(start.addSecs(60 * i));
        writer.text(u"Nguyễn-Lefèvre %1"_s.arg(i));
        writer.text(u"Éléonore"_s);
        writer.text(u"eleonore.%1@mairie-de-valmont.example"_s.arg(i));
        writer.text(u"06 39 98 12 28"_s);
        writer.text(u"Mairie de Valmont-sur-Orne %1"_s.arg(i % 5000));
        writer.text(u"Chargée de mission transition écologique"_s);
        writer.text(u"Élu·e local·e"_s);
        writer.text(u"Villes, hier et demain;Eau et sols"_s);
        writer.date(start.date().addDays(i % 100));
        writer.number(i % 7);
        writer.text(i % 5 ? QString() : u"Sans gluten, accès en fauteuil"_s);
        writer.endRow();
    }
    return std::move(writer).bytes();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 100'000;
    double begin = cpu();
    const auto bytes = written(rows);
    if (!bytes)
        return 1;
    std::printf("%d rows written to %lld kB: %.2f s of CPU\n", rows,
                static_cast<long long>(bytes->size() / 1024), cpu() - begin);
    begin = cpu();
    const auto table = readTable(*bytes, u"bench.xlsx"_s);
    if (!table || table->rowCount() != rows)
        return 1;
    std::printf("%d rows read: %.2f s of CPU\n", rows, cpu() - begin);
    return 0;
}
