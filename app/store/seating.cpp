// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/seating.h"

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

bool needsSeat(Status status, Mode mode)
{
    return status == Status::Registered && mode == Mode::OnSite;
}

} // namespace

bool Seating::Seats::take()
{
    if (capacity && (waiting > 0 || taken >= *capacity)) {
        ++waiting;
        return false;
    }
    ++taken;
    return true;
}

Result<Seating> Seating::count(Connection &connection)
{
    Seating seating;
    const auto each = [&connection](const QString &statement,
                                    const std::function<void(const Row &)> &reader) -> Result<void> {
        auto query = connection.query(statement);
        if (!query)
            return tl::unexpected(query.error());
        return query->each(reader);
    };
    auto done = each(u"SELECT capacity FROM colloquium"_s, [&seating](const Row &row) {
        if (!row.isNull(0))
            seating.m_colloquium.capacity = int(row.number(0));
    });
    if (done) {
        done = each(u"SELECT id, capacity FROM workshop WHERE capacity IS NOT NULL"_s,
                    [&seating](const Row &row) {
                        seating.m_workshops[WorkshopId(row.number(0))].capacity = int(row.number(1));
                    });
    }
    // Where nothing is limited, nobody is counted.
    if (done && seating.m_colloquium.capacity) {
        done = each(uR"(SELECT status, count(*) FROM attendee WHERE mode = 'on_site' GROUP BY status)"_s,
                    [&seating](const Row &row) {
                        if (row.text(0) == keyOf(Status::Registered))
                            seating.m_colloquium.taken = int(row.number(1));
                        else if (row.text(0) == keyOf(Status::Waiting))
                            seating.m_colloquium.waiting = int(row.number(1));
                    });
    }
    if (done && !seating.m_workshops.empty()) {
        done = each(uR"(SELECT enrolment.workshop, enrolment.state, count(*) FROM enrolment
                        JOIN attendee ON attendee.id = enrolment.attendee
                        WHERE attendee.mode = 'on_site' AND attendee.status = 'registered'
                        GROUP BY enrolment.workshop, enrolment.state)"_s,
                    [&seating](const Row &row) {
                        const auto seats = seating.m_workshops.find(WorkshopId(row.number(0)));
                        if (seats == seating.m_workshops.end())
                            return;
                        if (row.text(1) == keyOf(EnrolmentState::Enrolled))
                            seats->second.taken = int(row.number(2));
                        else
                            seats->second.waiting = int(row.number(2));
                    });
    }
    if (!done)
        return tl::unexpected(done.error());
    return seating;
}

Status Seating::forColloquium(Status status, Mode mode)
{
    if (!needsSeat(status, mode))
        return status;
    return m_colloquium.take() ? Status::Registered : Status::Waiting;
}

EnrolmentState Seating::forWorkshop(Status status, Mode mode, WorkshopId workshop)
{
    const auto seats = m_workshops.find(workshop);
    if (seats == m_workshops.end() || !needsSeat(status, mode))
        return EnrolmentState::Enrolled;
    return seats->second.take() ? EnrolmentState::Enrolled : EnrolmentState::Waiting;
}

} // namespace colloquia
