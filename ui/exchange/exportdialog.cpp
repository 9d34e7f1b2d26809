// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/exportdialog.h"

#include "ui/exchange/exportcolumns.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kEverybody = u"export/everybody"_s;
const QString kFor = u"export/for"_s; // the chosen button's name

QLabel *labelled(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

QRadioButton *madeRadio(const char *name, const QString &text, QButtonGroup *group, QVBoxLayout *layout)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(QString::fromLatin1(name));
    group->addButton(button);
    layout->addWidget(button);
    return button;
}

QPushButton *madeLink(const char *name, const QString &text, QWidget *parent)
{
    auto *link = new QPushButton(text, parent);
    link->setObjectName(QString::fromLatin1(name));
    link->setProperty("link", true);
    link->setAutoDefault(false);
    return link;
}

} // namespace

ExportDialog::ExportDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_listed(int(bench.session.roster().rows(bench.listing()).size())),
      m_recipes(new QComboBox(this)), m_holds(labelled({}, u"small"_s, this)),
      m_keep(madeLink("exportKeep", tr("Keep this choice…"), this)),
      m_remove(madeLink("exportRemove", tr("Remove it"), this)), m_filtered(nullptr),
      m_everybody(nullptr), m_formats{}, m_columns(new ExportColumns(bench.session.programme(), this)),
      m_sentence(labelled({}, u"muted"_s, this)), m_export(new QPushButton(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the list"));
    resize(800, 660);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(madeChoices());
    sides->addWidget(m_columns, 1);
    m_sentence->setObjectName(u"exportSentence"_s);
    m_export->setObjectName(u"exportSave"_s);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askWhere);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"exportCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(sides, 1);
    layout->addLayout(buttons);
    connect(m_columns, &ExportColumns::changed, this, &ExportDialog::refresh);
    connect(m_recipes, &QComboBox::activated, this, &ExportDialog::takeRecipe);
    connect(m_keep, &QPushButton::clicked, this, &ExportDialog::askName);
    connect(m_remove, &QPushButton::clicked, this, &ExportDialog::removeKept);
    connect(&m_bench.session.roster(), &Roster::programmeChanged, this, [this] {
        fillRecipes();
        refresh();
    });
    refresh();
}

void ExportDialog::makeRecipes(QVBoxLayout *layout)
{
    layout->addWidget(labelled(tr("What for"), u"section"_s, this));
    m_recipes->setObjectName(u"exportRecipe"_s);
    m_recipes->setAccessibleName(tr("What for"));
    layout->addWidget(m_recipes);
    m_holds->setObjectName(u"exportHolds"_s);
    layout->addWidget(m_holds);
    auto *links = new QHBoxLayout;
    links->addWidget(m_keep);
    links->addWidget(m_remove);
    links->addStretch(1);
    layout->addLayout(links);
    fillRecipes();
}

void ExportDialog::fillRecipes()
{
    const QVariant now = m_recipes->currentData();
    m_recipes->clear();
    m_recipes->addItem(tr("As chosen here"), QString());
    for (const ExportOffer &one : exportOffers())
        m_recipes->addItem(Language::ofScreen().say("ExportOffer", one.label), QString::fromLatin1(one.key));
    const auto &exports = m_bench.session.programme().exports;
    if (!exports.empty())
        m_recipes->insertSeparator(m_recipes->count());
    for (const ExportPreset &one : exports)
        m_recipes->addItem(one.name, one.id.value);
    m_recipes->setCurrentIndex(qMax(0, m_recipes->findData(now)));
}

QWidget *ExportDialog::madeChoices()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(320);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QSettings settings;
    makeRecipes(layout);

    layout->addSpacing(8);
    layout->addWidget(labelled(tr("Who"), u"section"_s, side));
    auto *who = new QButtonGroup(this);
    m_filtered =
        madeRadio("exportFiltered", tr("The list as it is filtered now (%1)").arg(m_listed), who, layout);
    m_everybody =
        madeRadio("exportEverybody", tr("Everybody (%1)").arg(m_bench.session.roster().size()), who, layout);
    (settings.value(kEverybody).toBool() ? m_everybody : m_filtered)->setChecked(true);

    layout->addSpacing(8);
    layout->addWidget(labelled(tr("As what"), u"section"_s, side));
    auto *formats = new QButtonGroup(this);
    const auto add = [&](ExportFormat format, const char *name, const QString &text, const QString &hint) {
        m_formats[size_t(format)] = madeRadio(name, text, formats, layout);
        layout->addWidget(labelled(hint, u"small"_s, side));
    };
    add(ExportFormat::Workbook, "exportWorkbook", tr("Excel workbook"),
        tr("With filters and real dates: a double click opens it."));
    add(ExportFormat::CsvExcel, "exportExcel", tr("CSV for Excel in French"),
        tr("Semicolons and French headings."));
    add(ExportFormat::CsvStandard, "exportStandard", tr("Standard CSV"),
        tr("Commas and fixed headings, for other programs."));
    add(ExportFormat::Vcards, "exportVcards", tr("vCards"),
        tr("Names, organisations, e-mail and telephone, for an address book."));
    add(ExportFormat::Json, "exportJson", tr("Everything, as JSON"),
        tr("The whole colloquium; importing the file brings it back."));
    m_formats[size_t(ExportFormat::Workbook)]->setChecked(true);
    for (QRadioButton *button : m_formats)
        button->setChecked(button->isChecked() || settings.value(kFor).toString() == button->objectName());
    layout->addStretch(1);
    for (const QRadioButton *button : m_formats)
        connect(button, &QRadioButton::toggled, this, &ExportDialog::refresh);
    for (const QRadioButton *button : {m_filtered, m_everybody})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::refresh);
    return side;
}

const ExportOffer *ExportDialog::offer() const
{
    for (const ExportOffer &one : exportOffers()) {
        if (m_recipes->currentData().toString() == QLatin1StringView(one.key))
            return &one;
    }
    return nullptr;
}

const ExportPreset *ExportDialog::kept() const
{
    const auto &exports = m_bench.session.programme().exports;
    const auto found =
        std::ranges::find(exports, ExportPresetId(m_recipes->currentData().toLongLong()), &ExportPreset::id);
    return found == exports.end() ? nullptr : &*found;
}

// Shows what the recipe says; from there on the person may say otherwise.
void ExportDialog::takeRecipe()
{
    ExportRecipe recipe;
    if (const ExportOffer *offered = offer()) {
        recipe = offered->recipe(m_bench.session.programme());
    } else if (const ExportPreset *preset = kept()) {
        recipe = recipeFrom(preset->recipe).value_or(recipe);
    } else {
        m_columns->setUsual();
        return;
    }
    m_formats[size_t(recipe.format)]->setChecked(true);
    m_columns->setChosen(recipe.columns);
}

ExportFormat ExportDialog::format() const
{
    const auto checked = std::ranges::find_if(m_formats, [](auto *button) { return button->isChecked(); });
    return ExportFormat(checked - m_formats.begin());
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order;
    order.now = Store::systemClock();
    if (const ExportOffer *offered = offer())
        order.recipe = offered->recipe(m_bench.session.programme());
    else if (const ExportPreset *preset = kept())
        order.recipe = recipeFrom(preset->recipe).value_or(ExportRecipe());
    order.recipe.format = format();
    const bool hasColumns = format() != ExportFormat::Vcards && format() != ExportFormat::Json;
    if (!offer())
        order.recipe.columns = hasColumns ? m_columns->chosen() : QStringList();
    order.sensitive = m_columns->sensitive();
    // A kept export says itself who is in it.
    if (!kept() && m_filtered->isChecked())
        order.listing = m_bench.listing();
    return order;
}

void ExportDialog::refresh()
{
    const ExportOffer *offered = offer();
    const ExportOrder chosen = order();
    const bool isCount = chosen.recipe.shape != ExportShape::List;
    const bool isTable = format() != ExportFormat::Vcards && format() != ExportFormat::Json;
    m_formats[size_t(ExportFormat::Vcards)]->setEnabled(!isCount);
    m_formats[size_t(ExportFormat::Json)]->setEnabled(!offered);
    if ((isCount && format() == ExportFormat::Vcards) || (offered && format() == ExportFormat::Json)) {
        m_formats[size_t(ExportFormat::Workbook)]->setChecked(true); // comes here again
        return;
    }
    m_holds->setText(offered  ? Language::ofScreen().say("ExportOffer", offered->holds)
                     : kept() ? tr("Who, which columns and in which order as they were kept.")
                              : QString());
    m_holds->setVisible(!m_holds->text().isEmpty());
    m_keep->setVisible(!offered && !m_bench.session.store().isReadOnly());
    m_remove->setVisible(kept() && !m_bench.session.store().isReadOnly());
    m_filtered->setEnabled(!kept());
    m_everybody->setEnabled(!kept());
    const auto columns = isCount || !isTable ? ExportColumns::None
                         : offered           ? ExportColumns::Given
                                             : ExportColumns::Open;
    m_columns->setChoice(columns, chosen.recipe.takesSensitive && format() != ExportFormat::Vcards);
    const auto people = int(m_bench.session.roster().rows(listingOf(chosen)).size());
    const bool hasColumns = offered || !isTable || !m_columns->chosen().isEmpty();
    m_export->setText(isCount ? tr("Export the figures…") : tr("Export %n attendee(s)…", nullptr, people));
    m_export->setEnabled((people > 0 || isWhole(chosen.recipe)) && hasColumns);
    // What a newer program has kept is not guessed at.
    if (const auto read = kept() ? recipeFrom(kept()->recipe) : Result<ExportRecipe>(); !read) {
        m_export->setEnabled(false);
        m_sentence->setText(read.error().sentence);
        return;
    }
    m_sentence->setText(people == 0   ? tr("There is nobody to export.")
                        : !hasColumns ? tr("Choose at least one column.")
                                      : QString());
}

void ExportDialog::askName()
{
    m_bench.prompts.askText(this, tr("Keep this export"), tr("Keep"), tr("Its name"),
                            kept() ? kept()->name : QString(),
                            [this](const QString &name) { keepAs(name.trimmed()); });
}

void ExportDialog::keepAs(const QString &name)
{
    if (name.isEmpty())
        return;
    ExportRecipe recipe = order().recipe;
    if (!kept()) {
        const Listing listing = m_bench.listing();
        if (m_filtered->isChecked())
            recipe.filter = listing.filter;
        recipe.sort = listing.sort;
        recipe.descending = listing.descending;
    }
    Session &session = m_bench.session;
    const QString text = recipeText(recipe, session.programme());
    const auto &exports = session.programme().exports;
    qint64 id = 0;
    // A name that is there already means that one.
    if (const ExportPreset *same = exportCalled(exports, name)) {
        const ExportPreset before = *same;
        ExportPreset after = before;
        after.recipe = text;
        id = before.id.value;
        (void)session.change(tr("Export “%1” replaced").arg(before.name), before, after);
    } else {
        ExportPreset preset{{}, name, text, exports.empty() ? 1 : exports.back().position + 1};
        (void)session.write(tr("Export “%1” kept").arg(name),
                            [&preset](Writer &writer) { return writer.add(preset); });
        id = preset.id.value;
    }
    fillRecipes();
    m_recipes->setCurrentIndex(qMax(0, m_recipes->findData(id)));
    refresh();
}

void ExportDialog::removeKept()
{
    const ExportPreset preset = *kept();
    (void)m_bench.session.write(tr("Export “%1” removed").arg(preset.name),
                                [&preset](Writer &writer) { return writer.remove(preset); });
}

void ExportDialog::askWhere()
{
    const std::array<QString, 5> filters{tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)"), tr("CSV (*.csv)"),
                                         tr("vCards (*.vcf)"), tr("Everything of a colloquium (*.json)")};
    QString name = QFileInfo(m_bench.session.path()).completeBaseName();
    if (offer() || kept())
        name = tr("%1 – %2", "a file's name: the colloquium, what for").arg(name, m_recipes->currentText());
    m_bench.prompts.saveFile(
        this, {tr("Export the list"), filters[size_t(format())], name + suffixOf(format()), u"export"_s},
        [this](const QString &path) { save(path); });
}

void ExportDialog::save(const QString &path)
{
    remember();
    ExportOrder chosen = order();
    // Whoever types another ending means it.
    const auto typed = exportFormatOf(path);
    if (typed && suffixOf(*typed) != suffixOf(chosen.recipe.format))
        chosen.recipe.format = *typed == ExportFormat::CsvStandard ? ExportFormat::CsvExcel : *typed;
    auto copy = listCopy(m_bench.session.store(), m_bench.session.roster(), chosen);
    if (!copy) {
        m_sentence->setText(copy.error().sentence);
        return;
    }
    const auto list = std::make_shared<const ListCopy>(std::move(*copy));
    const QString name = QFileInfo(path).fileName();
    Session *session = &m_bench.session;
    m_bench.jobs.run<int>(
        tr("Writing “%1”").arg(name),
        [list, chosen, path](Progress &progress) { return saveExport(*list, chosen, path, progress); },
        session,
        [session, name](const Result<int> &people) {
            if (people)
                session->tell(tr("%n attendee(s) exported to “%1”", nullptr, *people).arg(name));
            else if (people.error().code != Error::Cancelled)
                session->tell(people.error());
        });
    accept();
}

void ExportDialog::remember() const
{
    if (offer() || kept())
        return;
    QSettings settings;
    settings.setValue(kEverybody, m_everybody->isChecked());
    settings.setValue(kFor, m_formats[size_t(format())]->objectName());
    m_columns->remember();
}

} // namespace colloquia
