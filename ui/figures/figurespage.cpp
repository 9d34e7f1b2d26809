// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/figures/figurespage.h"

#include "app/desk/places.h"
#include "app/model/language.h"
#include "ui/attendees/filterbar.h"
#include "ui/figures/comparison.h"
#include "ui/figures/figuressplit.h"
#include "ui/figures/figurestable.h"
#include "ui/figures/figurework.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/widgets/emptyhint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString settingsGroup(const Session &session)
{
    return u"documents/%1/figures/"_s.arg(session.colloquium().documentId);
}

QLabel *plainLabel(const char *name, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

QPushButton *linkButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("link", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FiguresPage::FiguresPage(const Workbench &bench, QWidget *parent)
    : Page(bench, parent), m_filters(new FilterBar(bench.session.roster(), this)), m_by(new QComboBox(this)),
      m_measure(new QComboBox(this)), m_comparison(new Comparison(bench, this)),
      m_compared(plainLabel("comparedWith", u"muted"_s, this)),
      m_compare(linkButton("compareWith", {}, this)),
      m_forget(linkButton("compareNoMore", tr("Do not compare"), this)), m_stack(new QStackedWidget(this)),
      m_model(new FiguresModel(this)), m_split(nullptr), m_rule(plainLabel("turnoutRule", u"muted"_s, this))
{
    setObjectName(u"figuresPage"_s);
    m_stack->addWidget(buildFigures());
    m_stack->addWidget(new EmptyHint(u"figures"_s, tr("There is nobody to count yet."),
                                     bench.actions.importRegistrations,
                                     tr("Registrations that are imported or written are counted here by "
                                        "category, organisation, workshop and what the form asked."),
                                     this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->addWidget(m_stack);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FiguresPage::refresh);
    connect(m_filters, &FilterBar::filterChanged, this, &FiguresPage::refresh);
    connect(m_by, &QComboBox::activated, this, [this] {
        remember();
        refresh();
    });
    connect(m_measure, &QComboBox::activated, this, [this] {
        remember();
        refresh();
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { m_comparison->ask(this); });
    connect(m_forget, &QPushButton::clicked, m_comparison, &Comparison::forget);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &FiguresPage::showChart);
    connect(m_comparison, &Comparison::changed, this, [this] {
        showComparison();
        refreshSoon();
    });
    const Roster &roster = session().roster();
    connect(&roster, &Roster::cardsChanged, this, &FiguresPage::refreshSoon);
    connect(&roster, &Roster::cardsReset, this, &FiguresPage::refreshSoon);
    connect(&roster, &Roster::programmeChanged, this, &FiguresPage::refreshSoon);
    connect(&session(), &Session::accessChanged, this, &FiguresPage::showComparison);
}

QWidget *FiguresPage::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [choices, layout](const QString &text, QComboBox *combo, const char *name) {
        auto *label = new QLabel(text, choices);
        label->setProperty("role", u"field"_s);
        label->setBuddy(combo);
        combo->setObjectName(QString::fromLatin1(name));
        combo->setAccessibleName(text);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMinimumWidth(140);
        combo->setMaximumWidth(260);
        layout->addWidget(label);
        layout->addWidget(combo);
        layout->addSpacing(8);
    };
    add(tr("Count by"), m_by, "figuresBy");
    add(tr("Chart of"), m_measure, "figuresMeasure");
    for (size_t i = 0; i < kMeasures; ++i)
        m_measure->addItem(labelOf(Measure(int(i))), keyOf(Measure(int(i))));
    const QString kept =
        QSettings().value(settingsGroup(session()) + u"measure"_s, keyOf(Measure::Registered)).toString();
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(kept)));
    layout->addStretch(1);
    return choices;
}

QWidget *FiguresPage::buildFigures()
{
    auto *figures = new QWidget(this);
    m_split = new FiguresSplit(m_model, figures);
    m_rule->setWordWrap(true);
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildChoices());
    layout->addWidget(m_filters);
    layout->addWidget(m_split, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_rule, 1);
    below->addWidget(m_compared);
    below->addWidget(m_compare);
    below->addWidget(m_forget);
    layout->addLayout(below);
    // As the eye goes down.
    QWidget *before = m_measure;
    for (QWidget *next : std::initializer_list<QWidget *>{m_filters, m_split->table(), m_compare, m_forget}) {
        setTabOrder(before, next);
        before = next;
    }
    return figures;
}

QString FiguresPage::title() const
{
    return tr("Figures");
}

QString FiguresPage::summary() const
{
    const Counts &counts = m_model->breakdown().total.counts;
    QStringList parts{tr("%n registered", nullptr, counts[Measure::Registered])};
    if (counts[Measure::Present] > 0)
        parts.append(tr("%n present", nullptr, counts[Measure::Present]));
    else
        parts.append(tr("%n expected", nullptr, counts[Measure::Expected]));
    if (counts[Measure::Confirmed] > 0 && counts[Measure::Present] == 0)
        parts.append(tr("%n confirmed again", nullptr, counts[Measure::Confirmed]));
    return parts.join(u" · "_s);
}

QString FiguresPage::status() const
{
    return tr("%1 of %2 counted")
        .arg(Language::ofScreen().number(m_counted), Language::ofScreen().number(session().roster().size()));
}

QList<QAction *> FiguresPage::headerActions() const
{
    return {bench().actions.saveFiguresCsv, bench().actions.saveReportPdf};
}

QAction *FiguresPage::primaryAction() const
{
    return session().roster().size() > 0 ? bench().actions.saveReportPdf : nullptr;
}

bool FiguresPage::canPrint() const
{
    return session().roster().size() > 0;
}

QWidget *FiguresPage::firstFocus()
{
    return session().roster().size() > 0 ? static_cast<QWidget *>(m_split->table()) : this;
}

void FiguresPage::come(const PageTarget &target)
{
    // Whoever filtered the list and comes here wants figures of that; what was filtered here since stays
    // else.
    const Filter ofList = bench().listing().filter;
    if (!target.filter.empty())
        m_filters->setFilter(target.filter);
    else if (ofList != m_listFilter)
        m_filters->setFilter(ofList);
    m_listFilter = ofList;
    m_comparison->tryAgain();
    showComparison();
    refresh();
}

void FiguresPage::search(const QString &text)
{
    Q_UNUSED(text) // is not counted by, which is said
    refreshSoon();
}

void FiguresPage::run(const QAction *action)
{
    if (action == bench().actions.compareLastEdition)
        m_comparison->ask(this);
    else if (action == bench().actions.saveFiguresCsv)
        figurework::saveCsv(this, bench(), m_model->breakdown(), measure());
}

bool FiguresPage::stepBack()
{
    Filter filter = m_filters->filter();
    if (filter.empty())
        return false;
    filter.pop_back();
    m_filters->setFilter(filter);
    return true;
}

void FiguresPage::refreshSoon()
{
    // A page nobody sees is brought up to date when it comes to the front.
    if (isVisible())
        m_soon.start();
}

void FiguresPage::offerGroupings()
{
    const Programme &programme = session().programme();
    const QString kept = m_by->count() > 0 ? m_by->currentData().toString()
                                           : QSettings().value(settingsGroup(session()) + u"by"_s).toString();
    m_by->clear();
    for (const Grouping &grouping : groupingsFor(programme, session().roster().cards(), OfferPlaces::Always))
        m_by->addItem(labelOf(grouping, programme), keyOf(grouping, programme));
    m_by->setCurrentIndex(std::max(0, m_by->findData(kept)));
}

void FiguresPage::refresh()
{
    m_soon.stop();
    const Roster &roster = session().roster();
    m_stack->setCurrentIndex(roster.size() > 0 ? 0 : 1);
    m_comparison->follow();
    offerGroupings();
    const Breakdown breakdown = figuresBy(session().programme(), roster.cards(), request());
    m_counted = int(matching(roster.cards(), m_filters->filter(), session().programme()).size());
    m_model->setBreakdown(breakdown, labelOf(breakdown.grouping, session().programme()), measure());
    m_split->arrange();
    showChart();
    QString rule =
        turnoutRule(countingBasis(roster.cards(), session().programme(), QDateTime::currentDateTimeUtc()));
    if (breakdown.grouping.kind == Grouping::Workshop)
        rule += u' ' + tr("Who is enrolled in several counts in each, and once in the total.");
    if (const QString lack = lacking(breakdown); !lack.isEmpty())
        rule += u' ' + lack;
    if (const QString searched = bench().listing().search; !searched.isEmpty())
        rule.prepend(
            tr("Counted are all whom the filters let through, not only those found for “%1”.").arg(searched) +
            u' ');
    m_rule->setText(rule);
    emit headerChanged();
}

QString FiguresPage::lacking(const Breakdown &breakdown) const
{
    int unknown = 0;
    for (const BreakdownRow &row : breakdown.rows) {
        if (!row.isKnown())
            unknown += peopleIn(row.counts);
    }
    return whatPlacesLack(breakdown.grouping, session().programme(), unknown,
                          peopleIn(breakdown.total.counts));
}

void FiguresPage::showChart()
{
    const Breakdown &breakdown = m_model->breakdown();
    const Measure shown = measure();
    // Each status is a measure of its own: its bars are of everybody.
    const bool ofEverybody = breakdown.grouping.kind == Grouping::Status;
    const auto valueOf = [shown, ofEverybody](const Counts &counts) {
        return ofEverybody ? peopleIn(counts) : counts[shown];
    };
    std::vector<BarChart::Bar> bars;
    for (const BreakdownRow &row : breakdown.rows) {
        const int last = breakdown.isCompared ? valueOf(row.last) : 0;
        if (valueOf(row.counts) > 0 || last > 0)
            bars.push_back({row.label, valueOf(row.counts), last, QColor(row.colour)});
    }
    const QString by = labelOf(breakdown.grouping, session().programme());
    const QString title = ofEverybody ? by : tr("%1: %2", "Registered: category").arg(labelOf(shown), by);
    const QString nobody = m_counted == 0 ? tr("Nobody fits these filters.")
                                          : tr("There is none of these. Choose another chart.");
    m_split->showChart(title, bars, breakdown.isCompared, nobody);
}

void FiguresPage::showComparison()
{
    const auto edition = m_comparison->edition();
    m_compared->setProperty("role", m_comparison->problem().isEmpty() ? u"muted"_s : u"warning"_s);
    m_compared->style()->unpolish(m_compared);
    m_compared->style()->polish(m_compared);
    QString text;
    if (edition)
        text = tr("Compared with “%1”").arg(briefTitle(edition->programme.colloquium));
    else if (m_comparison->isReading())
        text = tr("Reading the last edition …");
    else if (m_comparison->isNamed())
        text = tr("The last edition “%1” could not be read.").arg(m_comparison->fileName());
    constexpr int kMostOfIt = 300; // the rest is in the tool tip
    m_compared->setText(m_compared->fontMetrics().elidedText(text, Qt::ElideRight, kMostOfIt));
    m_compared->setToolTip(
        (m_comparison->problem().isEmpty() ? text : m_comparison->problem()).toHtmlEscaped());
    m_compare->setText(m_comparison->isNamed() ? tr("Choose its file…")
                                               : tr("Compare with the last edition…"));
    m_compare->setAccessibleName(tr("Compare with the last edition…"));
    m_forget->setVisible(m_comparison->isNamed());
    const bool mayKeep = !session().store().isReadOnly();
    m_compare->setEnabled(mayKeep);
    m_forget->setEnabled(mayKeep);
}

void FiguresPage::savePdf()
{
    figurework::saveReport(this, bench(), request());
}

void FiguresPage::print()
{
    figurework::printReport(this, bench(), request());
}

void FiguresPage::remember() const
{
    QSettings settings;
    settings.setValue(settingsGroup(session()) + u"by"_s, m_by->currentData());
    settings.setValue(settingsGroup(session()) + u"measure"_s, m_measure->currentData());
}

Measure FiguresPage::measure() const
{
    return Measure(std::max(0, m_measure->currentIndex()));
}

Grouping FiguresPage::grouping() const
{
    return groupingFrom(m_by->currentData().toString(), session().programme()).value_or(Grouping());
}

FiguresRequest FiguresPage::request() const
{
    return {m_filters->filter(), grouping(), m_comparison->edition(), QDateTime::currentDateTimeUtc()};
}

} // namespace colloquia
